package be.weefsel.demo.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The activities that the register knows, how usual each is, and what goes along with what.
final class Sectors {
    /// A division of NACE-BEL 2025. All numbers are plausible ones, none was measured.
    ///
    /// @param firms how many of 100,000 enterprises, about
    /// @param employers how much likelier than others its enterprises have employees
    /// @param jobs how much larger than others its employers are
    /// @param births how much likelier than others an enterprise that begins now begins here
    /// @param related divisions of which its enterprises often have an activity too
    record Division(
            double firms, double employers, double jobs, double births, List<Integer> related) {}

    private static final double ZIPF = 0.85;
    private static final double OF_THE_SAME_DIVISION = 0.685;
    private static final double OF_A_RELATED_DIVISION = 0.29;

    private final List<String> codes;
    private final List<List<String>> details;
    private final List<String> codes2008;
    private final List<String> codes2003;
    private final double[] weights;
    private final Map<Integer, Division> divisions;
    private final Map<Integer, int[]> byDivision = new TreeMap<>();
    private final Map<Integer, double[]> cumulativeInDivision = new TreeMap<>();

    Sectors(Draws draws) {
        var known = knownCodes();
        var of2025 = Objects.requireNonNull(known.get("Nace2025"));
        codes = of2025.stream().filter(code -> code.length() == 5).toList();
        details =
                codes.stream()
                        .map(code ->
                                of2025.stream()
                                        .filter(c -> c.length() == 7 && c.startsWith(code))
                                        .toList())
                        .toList();
        codes2008 = nearest(Objects.requireNonNull(known.get("Nace2008")));
        codes2003 = nearest(Objects.requireNonNull(known.get("Nace2003")));
        divisions = readDivisions();
        weights = new double[codes.size()];
        groupByDivision();
        weigh(draws);
    }

    int count() {
        return codes.size();
    }

    /// Five digits.
    String code(int sector) {
        return codes.get(sector);
    }

    /// Codes of seven digits below it; mostly none.
    List<String> details(int sector) {
        return details.get(sector);
    }

    String code2008(int sector) {
        return codes2008.get(sector);
    }

    String code2003(int sector) {
        return codes2003.get(sector);
    }

    double weight(int sector) {
        return weights[sector];
    }

    int divisionOf(int sector) {
        return Integer.parseInt(code(sector).substring(0, 2));
    }

    Division division(int sector) {
        return Objects.requireNonNull(divisions.get(divisionOf(sector)));
    }

    /// @throws IllegalArgumentException when there is no such code
    int find(String code) {
        int found = Collections.binarySearch(codes, code);
        if (found < 0) {
            throw new IllegalArgumentException("NACE-BEL 2025 has no code (%s).".formatted(code));
        }
        return found;
    }

    /// Another activity that goes along with the main one.
    ///
    /// @param usual weights of all sectors where it happens, added up
    int companion(int main, double[] usual, Draws draws) {
        double kind = draws.share();
        int division = divisionOf(main);
        if (kind < OF_THE_SAME_DIVISION) {
            return drawIn(division, draws);
        }
        var related = division(main).related();
        if (kind < OF_THE_SAME_DIVISION + OF_A_RELATED_DIVISION && !related.isEmpty()) {
            return drawIn(related.get(draws.below(related.size())), draws);
        }
        return draws.choose(usual);
    }

    private int drawIn(int division, Draws draws) {
        return Objects.requireNonNull(byDivision.get(division))[
                draws.choose(Objects.requireNonNull(cumulativeInDivision.get(division)))];
    }

    private void groupByDivision() {
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < codes.size(); i++) {
            groups.computeIfAbsent(divisionOf(i), d -> new ArrayList<>()).add(i);
        }
        groups.forEach((division, sectors) ->
                byDivision.put(division, sectors.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// Within a division some sectors are usual and most are rare (Zipf); which, chance decides,
    /// but for those of which it is known.
    private void weigh(Draws draws) {
        var leading =
                Facts.own("leading-codes.csv").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.getField("code"),
                                        row -> Double.parseDouble(row.getField("share"))));
        byDivision.forEach((division, sectors) -> {
            var shares = shares(division, sectors, leading, draws);
            double firms = Objects.requireNonNull(divisions.get(division)).firms();
            for (int i = 0; i < sectors.length; i++) {
                weights[sectors[i]] = firms * shares[i];
            }
            cumulativeInDivision.put(division, Draws.addUp(shares));
        });
    }

    private double[] shares(int division, int[] sectors, Map<String, Double> leading, Draws draws) {
        draws.of(About.RANK_OF_SECTOR, division);
        var shares = new double[sectors.length];
        var ranks = new int[sectors.length];
        Arrays.setAll(ranks, i -> i);
        draws.shuffle(ranks, ranks.length);
        for (int i = 0; i < sectors.length; i++) {
            shares[i] = 1 / StrictMath.pow(ranks[i] + 2, ZIPF);
        }
        double known = 0;
        double others = 0;
        for (int i = 0; i < sectors.length; i++) {
            double share = leading.getOrDefault(code(sectors[i]), 0.0);
            known += share;
            others += share > 0 ? 0 : shares[i];
        }
        for (int i = 0; i < sectors.length; i++) {
            double share = leading.getOrDefault(code(sectors[i]), 0.0);
            shares[i] = share > 0 ? share : shares[i] * (1 - known) / others;
        }
        return shares;
    }

    /// The same code in an older version, or else the one that begins most alike.
    private List<String> nearest(SortedSet<String> older) {
        var five = older.stream().filter(code -> code.length() == 5).toList();
        return codes.stream().map(code -> nearest(code, five)).toList();
    }

    private static String nearest(String code, List<String> older) {
        for (int length = 5; length >= 1; length--) {
            var start = code.substring(0, length);
            var found = older.stream().filter(other -> other.startsWith(start)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return older.getLast();
    }

    private static Map<String, SortedSet<String>> knownCodes() {
        var known = new HashMap<String, SortedSet<String>>();
        for (var row : Facts.reference("kbo-codes.csv")) {
            known.computeIfAbsent(row.getField("Category"), c -> new TreeSet<>())
                    .add(row.getField("Code"));
        }
        return known;
    }

    private static Map<Integer, Division> readDivisions() {
        return Facts.own("divisions.csv").stream()
                .collect(
                        Collectors.toMap(
                                row -> Integer.parseInt(row.getField("division")),
                                Sectors::division));
    }

    private static Division division(NamedCsvRecord row) {
        Function<String, Double> number = column -> Double.parseDouble(row.getField(column));
        return new Division(
                number.apply("firms"),
                number.apply("employers"),
                number.apply("jobs"),
                number.apply("births"),
                Arrays.stream(row.getField("related").split("\\|", -1))
                        .map(Integer::parseInt)
                        .toList());
    }
}
