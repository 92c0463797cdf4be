package be.weefsel.demo.register;

import java.util.Locale;

/// `denomination.csv`. Persons are called "Verzonnen-7F3, Persoon", so that nobody takes them for
/// somebody; companies get names of syllables and a number.
final class DenominationTable extends Table {
    private static final String[] BEGINNINGS = {
        "Bel", "Tex", "Agro", "Eco", "Info", "Metal", "Plast", "Bouw", "Kust", "Leie", "Noord",
        "Zuid", "West", "Oost", "Flan", "Walo", "Ard", "Mosa", "Zilt", "Kor", "Iep", "Roe", "Tiel"
    };
    private static final String[] ENDINGS = {
        "mont", "tech", "werk", "dal", "hove", "gem", "ville", "court", "fab", "lux", "bois",
        "steen", "veld", "mer", "pan", "pol", "tron", "line", "mat", "cap", "vis", "wood", "log"
    };
    private static final String[] FORMS = {
        " BV", " BV", " NV", " SRL", " SA", " VZW", " ASBL", " CV"
    };
    private static final String UNKNOWN = "0";
    private static final String FRENCH = "1";
    private static final String DUTCH = "2";
    private static final String NAME = "001";
    private static final String ABBREVIATION = "002";
    private static final String COMMERCIAL_NAME = "003";
    private static final int LONGEST_ABBREVIATION = 6;

    private final Population population;
    private final Enterprises enterprises;
    private final Units units;
    private final Draws draws;

    DenominationTable(Population population, Draws draws) {
        super("denomination", "EntityNumber", "Language", "TypeOfDenomination", "Denomination");
        this.population = population;
        enterprises = population.enterprises();
        units = population.units();
        this.draws = draws;
    }

    @Override
    void enterprise(int enterprise, int day, CsvOut csv) {
        int number = enterprises.number(enterprise);
        var code = Integer.toString(number, 36).toUpperCase(Locale.ROOT);
        draws.of(About.NAME, number);
        var language = language(population.home(enterprise));
        if (enterprises.isNatural(enterprise)) {
            write(csv, number, UNKNOWN, NAME, "Verzonnen-" + code + ", Persoon");
            return;
        }
        var company = enterprises.company(enterprise);
        if (company.isPresent()) {
            var row = company.get();
            write(csv, number, row.language().equals("fr") ? FRENCH : DUTCH, NAME, row.name());
            return;
        }
        var name = invented() + " " + code + FORMS[draws.below(FORMS.length)];
        if (draws.chance(0.004)) {
            name = "\"" + name + "\" & Zonen";
        }
        if (draws.chance(0.05)) {
            name = name.replace('e', 'é');
        }
        write(csv, number, language, NAME, name);
        if (draws.chance(0.084)) {
            var start = name.substring(0, LONGEST_ABBREVIATION).toUpperCase(Locale.ROOT);
            write(csv, number, language, ABBREVIATION, start);
        }
        if (population.home(enterprise).province().isEmpty() && draws.chance(0.25)) {
            write(csv, number, language.equals(FRENCH) ? DUTCH : FRENCH, NAME, name + " (BE)");
        }
    }

    @Override
    void unit(int unit, int day, CsvOut csv) {
        int number = units.number(unit);
        draws.of(About.NAME, number);
        if (draws.chance(0.725)) {
            write(
                    csv,
                    number,
                    language(units.place(unit, day)),
                    COMMERCIAL_NAME,
                    invented() + " " + (1 + draws.below(99)));
        }
    }

    private String invented() {
        return BEGINNINGS[draws.below(BEGINNINGS.length)] + ENDINGS[draws.below(ENDINGS.length)];
    }

    private static String language(Place place) {
        return place.speaksFrench() ? FRENCH : DUTCH;
    }

    private static void write(CsvOut csv, int number, String language, String type, String name) {
        csv.number(number).text(language).text(type).text(name).end();
    }
}
