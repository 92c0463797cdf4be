package be.weefsel.demo.register;

/// `address.csv`: seats of legal persons, units, branches. Streets are the usual ones of any place.
final class AddressTable extends Table {
    private static final String[] DUTCH = {
        "Kerkstraat",
        "Stationsstraat",
        "Industrielaan",
        "Molenstraat",
        "Dorp",
        "Gentsesteenweg",
        "Nijverheidslaan",
        "Kortrijksestraat(Mar)"
    };
    private static final String[] FRENCH = {
        "Rue de l'Église",
        "Rue de la Station",
        "Avenue de l'Industrie",
        "Rue du Moulin",
        "Place",
        "Chaussée de Gand",
        "Avenue de l'Artisanat",
        "Rue de Courtrai"
    };
    private static final double ABROAD = 0.006;
    private static final double STRUCK_OFF = 0.02;
    private static final int STRUCK_OFF_SINCE = 12_000;
    private static final int STRUCK_OFF_DAYS = 8_000;

    /// So that a unit has another house after it moved.
    private static final long AFTER_MOVE = 1L << 40;

    private final Population population;
    private final Enterprises enterprises;
    private final Units units;
    private final Draws draws;

    AddressTable(Population population, Draws draws) {
        super(
                "address",
                "EntityNumber",
                "TypeOfAddress",
                "CountryNL",
                "CountryFR",
                "Zipcode",
                "MunicipalityNL",
                "MunicipalityFR",
                "StreetNL",
                "StreetFR",
                "HouseNumber",
                "Box",
                "ExtraAddressInfo",
                "DateStrikingOff");
        this.population = population;
        enterprises = population.enterprises();
        units = population.units();
        this.draws = draws;
    }

    @Override
    void enterprise(int enterprise, int day, CsvOut csv) {
        if (enterprises.isNatural(enterprise)) {
            return;
        }
        int number = enterprises.number(enterprise);
        draws.of(About.ADDRESS, number);
        boolean isCompany = enterprises.company(enterprise).isPresent();
        if (!isCompany && draws.chance(ABROAD)) {
            writeAbroad(number, csv);
        } else {
            write(number, "REGO", population.home(enterprise), !isCompany, csv);
        }
    }

    @Override
    void unit(int unit, int day, CsvOut csv) {
        int number = units.number(unit);
        draws.of(About.ADDRESS, number + (units.hasMoved(unit, day) ? AFTER_MOVE : 0));
        boolean isCompany = enterprises.company(units.owner(unit)).isPresent();
        write(number, "BAET", units.place(unit, day), !isCompany, csv);
    }

    @Override
    void branch(int branch, CsvOut csv) {
        int number = BranchTable.number(branch);
        draws.of(About.ADDRESS, number);
        write(number, "ABBR", population.places().get(population.places().draw(draws)), true, csv);
    }

    private void write(int number, String type, Place place, boolean canBeStruckOff, CsvOut csv) {
        int street = draws.below(DUTCH.length);
        var name = place.speaksFrench() ? FRENCH[street] : DUTCH[street];
        csv.number(number)
                .text(type)
                .none()
                .none()
                .text(place.postcode())
                .text(place.dutch())
                .text(place.french())
                .text(name)
                .text(name)
                .text(1 + draws.below(350) + (draws.chance(0.07) ? "A" : ""))
                .text(draws.chance(0.12) ? "bus " + (1 + draws.below(40)) : "")
                .text(draws.chance(0.01) ? "Unit " + (1 + draws.below(50)) : "");
        if (draws.chance(STRUCK_OFF) && canBeStruckOff) {
            csv.day(STRUCK_OFF_SINCE + draws.below(STRUCK_OFF_DAYS));
        } else {
            csv.none();
        }
        csv.end();
    }

    private void writeAbroad(int number, CsvOut csv) {
        csv.number(number)
                .text("REGO")
                .text("Frankrijk")
                .text("France")
                .text(Integer.toString(59_000 + draws.below(900)))
                .text("Lille")
                .text("Lille")
                .text("Rue Nationale")
                .text("Rue Nationale")
                .text(Integer.toString(1 + draws.below(200)))
                .text("")
                .text("")
                .none()
                .end();
    }
}
