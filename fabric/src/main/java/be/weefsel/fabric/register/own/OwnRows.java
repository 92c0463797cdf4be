package be.weefsel.fabric.register.own;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of a table, checked one by one. What is wrong with a cell is told, and the row stays
/// without it.
final class OwnRows implements RowSource {
    private final OwnFile file;
    private final String table;
    private final Options options;
    private final Places places;
    private final Checks checks;
    private final Progress progress;
    private final Map<OwnColumn, Integer> columns;
    private final Set<Long> seen = new HashSet<>();
    private OwnFile.Line line = new OwnFile.Line(1, List.of());
    private long rows;

    /// How many people work there, as far as it is told.
    private record Jobs(OptionalDouble jobs, OptionalDouble low, OptionalDouble high) {
        private static final Jobs UNKNOWN =
                new Jobs(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

        static Jobs exactly(double jobs) {
            return between(jobs, jobs);
        }

        static Jobs between(double low, double high) {
            return new Jobs(
                    OptionalDouble.of(Double.isInfinite(high) ? low : (low + high) / 2),
                    OptionalDouble.of(low),
                    OptionalDouble.of(high));
        }
    }

    /// @throws UnreadableRegister when a column is missing
    OwnRows(OwnFile file, String table, Options options, Checks checks, Progress progress)
            throws IOException {
        this.file = file;
        this.table = table;
        this.options = options;
        this.checks = checks;
        this.progress = progress;
        places = Places.of(options.country());
        columns = readHeader();
    }

    private Map<OwnColumn, Integer> readHeader() throws IOException {
        var header =
                file.next()
                        .orElseThrow(() -> new UnreadableRegister("%s is empty.".formatted(table)));
        var found = new EnumMap<OwnColumn, Integer>(OwnColumn.class);
        for (int i = 0; i < header.cells().size(); i++) {
            var name = header.cells().get(i);
            var column = columnCalled(name);
            if (column.isPresent() && found.put(column.get(), i) != null) {
                throw new UnreadableRegister(
                        "%s has two columns for %s; one is (%s). Leave one of them out."
                                .formatted(table, column.get().key(), name.strip()));
            }
            if (column.isEmpty() && !name.isBlank()) {
                checks.found(table, Finding.UNKNOWN_COLUMN, 0L);
            }
        }
        requireColumns(found.keySet());
        return found;
    }

    private static Optional<OwnColumn> columnCalled(String name) {
        for (var column : OwnColumn.values()) {
            if (column.isCalled(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private void requireColumns(Set<OwnColumn> found) {
        var missing =
                List.of(OwnColumn.UNIT, OwnColumn.SECTOR).stream()
                        .filter(column -> !found.contains(column))
                        .map(OwnColumn::key)
                        .collect(Collectors.toList());
        if (!found.contains(OwnColumn.MUNICIPALITY) && !found.contains(OwnColumn.POSTCODE)) {
            missing.add("municipality or postcode");
        }
        if (!missing.isEmpty()) {
            throw new UnreadableRegister(
                    ("%s has no column %s. Name the columns in its first row: unit, enterprise,"
                                    + " name, natural person, municipality, postcode, sector,"
                                    + " employees, employees low, employees high, start, employer.")
                            .formatted(table, String.join(", ", missing)));
        }
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.integer("line"),
                Column.bigint("u"),
                Column.bigint("e"),
                Column.text("area"),
                Column.integer("zip"),
                Column.integer("start_day"),
                Column.bool("is_natural"),
                Column.bool("is_employer"),
                Column.text("code"),
                Column.number("jobs"),
                Column.number("jobs_low"),
                Column.number("jobs_high"),
                Column.text("name"));
    }

    @Override
    public int fill(Rows into) throws IOException {
        progress.goOn();
        int row = 0;
        while (row < into.capacity()) {
            var next = file.next();
            if (next.isEmpty()) {
                checks.rows(table, rows);
                break;
            }
            line = next.get();
            rows++;
            row += write(into, row) ? 1 : 0;
        }
        return row;
    }

    private boolean write(Rows rows, int row) {
        var key = cell(OwnColumn.UNIT);
        if (key.isEmpty()) {
            found(Finding.NO_NUMBER);
            return false;
        }
        long unit = OwnValues.numberOf("unit", key);
        if (!seen.add(unit)) {
            found(Finding.DUPLICATE);
        }
        var enterprise = cell(OwnColumn.ENTERPRISE);
        boolean isNatural = yesOrNo(OwnColumn.NATURAL_PERSON).orElse(true);
        var jobs = jobs();
        rows.setInt(0, row, (int) line.number());
        rows.setLong(1, row, unit);
        rows.setLong(
                2, row, OwnValues.numberOf("enterprise", enterprise.isEmpty() ? key : enterprise));
        write(rows, 3, row, area());
        writeZip(rows, row);
        writeStart(rows, row);
        rows.setBoolean(6, row, isNatural);
        rows.setBoolean(7, row, yesOrNo(OwnColumn.EMPLOYER).orElse(jobs.jobs().orElse(0) > 0));
        write(rows, 8, row, sector());
        write(rows, 9, row, jobs.jobs());
        write(rows, 10, row, jobs.low());
        write(rows, 11, row, jobs.high());
        write(rows, 12, row, name(isNatural));
        return true;
    }

    private Optional<String> area() {
        var area = places.find(cell(OwnColumn.MUNICIPALITY), cell(OwnColumn.POSTCODE));
        if (area.isEmpty()) {
            found(Finding.UNRESOLVED_PLACE);
        }
        return area;
    }

    private Optional<String> sector() {
        var code = OwnValues.sector(cell(OwnColumn.SECTOR)).filter(options.classification()::knows);
        if (code.isEmpty()) {
            found(Finding.UNKNOWN_CODE);
        }
        return code;
    }

    private Optional<String> name(boolean isNatural) {
        var name = Optional.of(cell(OwnColumn.NAME)).filter(text -> !text.isEmpty());
        if (isNatural && name.isPresent() && options.purposeOfPersonalData().isEmpty()) {
            found(Finding.NATURAL_PERSON);
            return Optional.empty();
        }
        return name;
    }

    private Jobs jobs() {
        var exact = cell(OwnColumn.EMPLOYEES);
        var from = cell(OwnColumn.EMPLOYEES_LOW);
        var to = cell(OwnColumn.EMPLOYEES_HIGH);
        if (exact.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return Jobs.UNKNOWN;
        }
        var jobs = exact.isEmpty() ? between(from, to) : exactly(exact);
        if (jobs.isEmpty()) {
            found(Finding.BAD_NUMBER);
        }
        return jobs.orElse(Jobs.UNKNOWN);
    }

    private static Optional<Jobs> exactly(String text) {
        var number = OwnValues.number(text);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(Jobs.exactly(number.getAsDouble()));
    }

    /// Without a low one it is 0, without a high one there is none.
    private static Optional<Jobs> between(String from, String to) {
        var low = from.isEmpty() ? OptionalDouble.of(0) : OwnValues.number(from);
        var high =
                to.isEmpty() ? OptionalDouble.of(Double.POSITIVE_INFINITY) : OwnValues.number(to);
        return low.isEmpty() || high.isEmpty() || low.getAsDouble() > high.getAsDouble()
                ? Optional.empty()
                : Optional.of(Jobs.between(low.getAsDouble(), high.getAsDouble()));
    }

    private Optional<Boolean> yesOrNo(OwnColumn column) {
        var text = cell(column);
        var answer = OwnValues.yesOrNo(text);
        if (answer.isEmpty() && !text.isEmpty()) {
            found(Finding.UNKNOWN_CODE);
        }
        return answer;
    }

    private void writeZip(Rows rows, int row) {
        var zip = OwnValues.number(cell(OwnColumn.POSTCODE));
        if (zip.isEmpty()) {
            rows.setNull(4, row);
        } else {
            rows.setInt(4, row, (int) zip.getAsDouble());
        }
    }

    private void writeStart(Rows rows, int row) {
        var text = cell(OwnColumn.START);
        var day = OwnValues.day(text);
        if (day.isPresent()) {
            rows.setInt(5, row, (int) day.get().toEpochDay());
        } else {
            if (!text.isEmpty()) {
                found(Finding.BAD_DATE);
            }
            rows.setNull(5, row);
        }
    }

    private static void write(Rows rows, int column, int row, Optional<String> text) {
        if (text.isPresent()) {
            rows.setString(column, row, text.get());
        } else {
            rows.setNull(column, row);
        }
    }

    private static void write(Rows rows, int column, int row, OptionalDouble number) {
        if (number.isPresent()) {
            rows.setDouble(column, row, number.getAsDouble());
        } else {
            rows.setNull(column, row);
        }
    }

    private String cell(OwnColumn column) {
        int place = columns.getOrDefault(column, Integer.MAX_VALUE);
        return place < line.cells().size() ? line.cells().get(place).strip() : "";
    }

    private void found(Finding finding) {
        checks.found(table, finding, line.number());
    }
}
