package be.weefsel.fabric.chain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What flows from sector to sector: the part of an input-output table that is between industries,
/// or what somebody drew up.
///
/// @param links each pair of supplier and user once, by supplier and then user
public record ChainTable(List<Link> links) {
    private static final Pattern CODE = Pattern.compile("\\d{2,5}");

    /// @param supplier code of two to five digits
    /// @param user the same
    /// @param weight what flows, in any unit that is the same for all: above 0
    public record Link(String supplier, String user, double weight) {
        public Link {
            if (!CODE.matcher(supplier).matches() || !CODE.matcher(user).matches()) {
                throw new IllegalArgumentException(
                        "A sector (%s, %s) is a code of 2 to 5 digits.".formatted(supplier, user));
            }
            if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "The weight (%s) of a link must be above 0.".formatted(weight));
            }
        }
    }

    private record Pair(String supplier, String user) {}

    /// Links between the same two sectors become one.
    public ChainTable {
        var weights =
                new TreeMap<Pair, Double>(
                        Comparator.comparing(Pair::supplier).thenComparing(Pair::user));
        links.forEach(link ->
                weights.merge(new Pair(link.supplier(), link.user()), link.weight(), Double::sum));
        links =
                weights.entrySet().stream()
                        .map(link ->
                                new Link(
                                        link.getKey().supplier(),
                                        link.getKey().user(),
                                        link.getValue()))
                        .toList();
    }

    /// Reads columns `supplier`, `user` and `weight`; others are left aside. Codes may have dots.
    /// Rows with a weight of 0 say nothing.
    ///
    /// @param name of the file, for messages
    /// @throws UnreadableChain when a column is missing or a row is wrong; it names the line
    public static ChainTable read(String name, Reader csv) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return new ChainTable(
                    rows.stream()
                            .filter(row -> weight(name, row) != 0)
                            .map(row -> link(name, row))
                            .toList());
        } catch (CsvParseException e) {
            throw new UnreadableChain("%s: %s".formatted(name, e.getMessage()));
        }
    }

    private static Link link(String name, NamedCsvRecord row) {
        return new Link(code(name, row, "supplier"), code(name, row, "user"), weight(name, row));
    }

    private static String code(String name, NamedCsvRecord row, String column) {
        var code = field(name, row, column).replace(".", "");
        if (!CODE.matcher(code).matches()) {
            throw wrong(
                    name, row, "%s (%s) must be a code of 2 to 5 digits".formatted(column, code));
        }
        return code;
    }

    private static double weight(String name, NamedCsvRecord row) {
        var text = field(name, row, "weight");
        try {
            double weight = Double.parseDouble(text);
            if (weight >= 0 && weight < Double.POSITIVE_INFINITY) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw wrongWeight(name, row, text);
        }
        throw wrongWeight(name, row, text);
    }

    private static UnreadableChain wrongWeight(String name, NamedCsvRecord row, String text) {
        return wrong(name, row, "weight (%s) must be a number, 0 or more".formatted(text));
    }

    private static String field(String name, NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .orElseThrow(() ->
                        wrong(
                                name,
                                row,
                                "the column %s is missing; supplier, user and weight are needed"
                                        .formatted(column)));
    }

    private static UnreadableChain wrong(String name, NamedCsvRecord row, String what) {
        return new UnreadableChain(
                "%s, line %d: %s.".formatted(name, row.getStartingLineNumber(), what));
    }

    /// What each sector that uses something gets from all suppliers together.
    Map<String, Double> inputs() {
        var inputs = new TreeMap<String, Double>();
        links.forEach(link -> inputs.merge(link.user(), link.weight(), Double::sum));
        return inputs;
    }

    /// What each sector that supplies something delivers to all users together.
    Map<String, Double> outputs() {
        var outputs = new TreeMap<String, Double>();
        links.forEach(link -> outputs.merge(link.supplier(), link.weight(), Double::sum));
        return outputs;
    }
}
