package be.weefsel.demo.register;

/// One file of the register: what it says about an enterprise, a unit, a branch on a day.
abstract class Table {
    private final String name;
    private final String[] columns;

    Table(String name, String... columns) {
        this.name = name;
        this.columns = columns;
    }

    /// With the same name and columns as another.
    Table(Table other) {
        this(other.name, other.columns);
    }

    /// Such as `address`.
    final String name() {
        return name;
    }

    /// The name of the column by which updates delete.
    final String key() {
        return columns[0];
    }

    final void header(CsvOut csv) {
        csv.header(columns);
    }

    /// @param day on which the enterprise exists
    void enterprise(int enterprise, int day, CsvOut csv) {}

    /// @param day on which the unit exists
    void unit(int unit, int day, CsvOut csv) {}

    void branch(int branch, CsvOut csv) {}
}
