package be.weefsel.demo.register;

/// A table with a few rows beside the others such as no register should have: the same row twice, a
/// line break in a name, a code and a postcode that do not exist, a unit of nobody.
final class Hostile extends Table {
    /// One in so many.
    private static final int RARE = 1000;

    /// A number that no enterprise has.
    private static final int NOBODY = 1_999_999;

    private final Table table;
    private final Enterprises enterprises;
    private final Units units;

    Hostile(Table table, Population population) {
        super(table);
        this.table = table;
        enterprises = population.enterprises();
        units = population.units();
    }

    @Override
    void enterprise(int enterprise, int day, CsvOut csv) {
        table.enterprise(enterprise, day, csv);
        if (enterprise % RARE == 7) {
            spoil(enterprises.number(enterprise), csv);
            table.enterprise(enterprise, day, csv);
        }
    }

    @Override
    void unit(int unit, int day, CsvOut csv) {
        table.unit(unit, day, csv);
        if (unit % RARE == 7) {
            spoil(units.number(unit), csv);
            table.unit(unit, day, csv);
        }
    }

    @Override
    void branch(int branch, CsvOut csv) {
        table.branch(branch, csv);
    }

    private void spoil(int number, CsvOut csv) {
        switch (name()) {
            case "activity" ->
                    csv.number(number).text("003").text("2025").text("99999").text("MAIN").end();
            case "denomination" ->
                    csv.number(number)
                            .text("2")
                            .text("003")
                            .text("Regel een\nen \"regel\" twee")
                            .end();
            case "address" ->
                    csv.number(number)
                            .text("OBAD")
                            .none()
                            .none()
                            .text("0000")
                            .text("Nergens")
                            .text("Nulle part")
                            .text("")
                            .text("")
                            .text("")
                            .text("")
                            .text("")
                            .none()
                            .end();
            case "establishment" -> csv.number(number + 1).day(18_000).number(NOBODY).end();
            default -> {}
        }
    }
}
