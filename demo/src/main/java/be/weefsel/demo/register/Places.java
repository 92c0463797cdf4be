package be.weefsel.demo.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All postcodes of Belgium, and how many enterprises a plan wants in each.
final class Places {
    private static final String FLANDERS = "02000";

    private final List<Place> all;
    private final double[] cumulative;
    private final Map<String, int[]> byArrondissement;
    private final Map<String, double[]> cumulativeInArrondissement = new HashMap<>();
    private final Map<String, Integer> firstOfMunicipality = new HashMap<>();

    /// @param coverage of the enterprises of a place, how many the register shall have, 0..1
    Places(ToDoubleFunction<Place> coverage) {
        all = read();
        cumulative = Draws.addUp(weights(indexes(), coverage));
        byArrondissement =
                Arrays.stream(indexes())
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        i -> all.get(i).arrondissement(),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), Places::unboxed)));
        byArrondissement.forEach((arrondissement, places) ->
                cumulativeInArrondissement.put(
                        arrondissement, Draws.addUp(weights(places, coverage))));
        for (int i : indexes()) {
            firstOfMunicipality.putIfAbsent(all.get(i).municipality(), i);
        }
    }

    Place get(int place) {
        return all.get(place);
    }

    int count() {
        return all.size();
    }

    /// The share of all inhabitants that the register shall cover, 0..1.
    double covered() {
        return cumulative[cumulative.length - 1]
                / all.stream().mapToDouble(Place::inhabitants).sum();
    }

    int draw(Draws draws) {
        return draws.choose(cumulative);
    }

    /// One in the same arrondissement.
    int drawNear(int place, Draws draws) {
        var arrondissement = get(place).arrondissement();
        return Objects.requireNonNull(byArrondissement.get(arrondissement))[
                draws.choose(
                        Objects.requireNonNull(cumulativeInArrondissement.get(arrondissement)))];
    }

    int in(String municipality) {
        return Objects.requireNonNull(firstOfMunicipality.get(municipality), municipality);
    }

    private int[] indexes() {
        return IntStream.range(0, all.size()).toArray();
    }

    private double[] weights(int[] places, ToDoubleFunction<Place> coverage) {
        return Arrays.stream(places)
                .mapToObj(all::get)
                .mapToDouble(place -> place.inhabitants() * coverage.applyAsDouble(place))
                .toArray();
    }

    private static int[] unboxed(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Place> read() {
        var areas =
                Facts.reference("areas-belgium.csv").stream()
                        .filter(row -> row.getField("valid_to").isEmpty())
                        .collect(
                                Collectors.toMap(row -> row.getField("code"), Function.identity()));
        var postcodes = Facts.reference("postcodes-belgium.csv");
        var postcodesIn =
                postcodes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.getField("municipality"),
                                        Collectors.counting()));
        var inhabitants =
                Facts.reference("population-belgium.csv").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.getField("municipality"),
                                        row ->
                                                Double.parseDouble(
                                                        row.getField("inhabitants_2020"))));
        var places = new ArrayList<Place>();
        for (var row : postcodes) {
            var code = row.getField("municipality");
            var municipality = Objects.requireNonNull(areas.get(code), code);
            places.add(
                    place(
                            row.getField("postcode"),
                            municipality,
                            areas,
                            Objects.requireNonNull(inhabitants.get(code), code)
                                    / Objects.requireNonNull(postcodesIn.get(code))));
        }
        return List.copyOf(places);
    }

    private static Place place(
            String postcode,
            NamedCsvRecord municipality,
            Map<String, NamedCsvRecord> areas,
            double inhabitants) {
        var arrondissement = municipality.getField("parent");
        var above = parent(arrondissement, areas);
        var isProvince = !above.startsWith("0");
        var region = isProvince ? parent(above, areas) : above;
        return new Place(
                municipality.getField("code"),
                arrondissement,
                isProvince ? above : "",
                region,
                postcode,
                municipality.getField("name_nl"),
                municipality.getField("name_fr"),
                !region.equals(FLANDERS),
                inhabitants);
    }

    private static String parent(String code, Map<String, NamedCsvRecord> areas) {
        return Objects.requireNonNull(areas.get(code), code).getField("parent");
    }
}
