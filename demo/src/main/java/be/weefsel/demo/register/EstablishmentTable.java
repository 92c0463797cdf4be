package be.weefsel.demo.register;

/// `establishment.csv`
final class EstablishmentTable extends Table {
    private final Enterprises enterprises;
    private final Units units;

    EstablishmentTable(Enterprises enterprises, Units units) {
        super("establishment", "EstablishmentNumber", "StartDate", "EnterpriseNumber");
        this.enterprises = enterprises;
        this.units = units;
    }

    @Override
    void unit(int unit, int day, CsvOut csv) {
        csv.number(units.number(unit))
                .day(units.begin(unit))
                .number(enterprises.number(units.owner(unit)))
                .end();
    }
}
