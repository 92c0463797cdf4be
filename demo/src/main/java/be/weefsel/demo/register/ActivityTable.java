package be.weefsel.demo.register;

import be.weefsel.demo.DemoActors.CompanyRow;
import java.time.LocalDate;
import java.util.List;

/// `activity.csv`. An activity stands there in each version of NACE-BEL that was in use while it
/// was registered: most in 2025 and 2008, some also in 2003, those since October 2025 in 2025
/// alone.
final class ActivityTable extends Table {
    private static final String VAT = "001";
    private static final String UNIT = "003";
    private static final String EMPLOYER = "006";

    private static final String MAIN = "MAIN";
    private static final String SECONDARY = "SECO";
    private static final String ANCILLARY = "ANCI";

    private static final int MOST_OF_ENTERPRISE = 60;
    private static final int MOST_OF_UNIT = 470;
    private static final int TRIES = 6;
    private static final double IN_2008 = 0.98;
    private static final double IN_2003 = 0.14;
    private static final double WITH_SEVEN_DIGITS = 0.4;
    private static final long ONLY_2025_SINCE = LocalDate.of(2025, 10, 1).toEpochDay();

    private final Population population;
    private final Enterprises enterprises;
    private final Units units;
    private final Sectors sectors;
    private final Draws draws;
    private final int[] seen = new int[MOST_OF_UNIT + 2];
    private int count;

    ActivityTable(Population population, Draws draws) {
        super(
                "activity",
                "EntityNumber",
                "ActivityGroup",
                "NaceVersion",
                "NaceCode",
                "Classification");
        this.population = population;
        enterprises = population.enterprises();
        units = population.units();
        this.sectors = population.sectors();
        this.draws = draws;
    }

    @Override
    void enterprise(int enterprise, int day, CsvOut csv) {
        int number = enterprises.number(enterprise);
        boolean isNew = enterprises.begin(enterprise) >= ONLY_2025_SINCE;
        int main = enterprises.main(enterprise);
        draws.of(About.ACTIVITIES, number);
        var company = enterprises.company(enterprise);
        if (company.isPresent()) {
            writeCompany(number, VAT, company.get(), csv);
        } else if (draws.chance(0.63)) {
            int wanted = 1 + howMany(0.62, 0.75, MOST_OF_ENTERPRISE);
            for (int i = 0; i < wanted; i++) {
                int sector = another(i, main, population.home(enterprise));
                if (sector >= 0) {
                    write(number, VAT, sector, i == 0 ? MAIN : SECONDARY, true, isNew, csv);
                }
            }
        }
        count = 0;
        if (enterprises.isEmployer(enterprise)) {
            write(number, EMPLOYER, main, MAIN, false, isNew, csv);
        }
        writeRareGroup(number, main, isNew, csv);
    }

    @Override
    void unit(int unit, int day, CsvOut csv) {
        int number = units.number(unit);
        boolean isNew = units.begin(unit) >= ONLY_2025_SINCE;
        int main = units.main(unit);
        draws.of(About.ACTIVITIES, number);
        var company = enterprises.company(units.owner(unit));
        if (company.isPresent()) {
            writeCompany(number, UNIT, company.get(), csv);
        } else if (draws.chance(0.985)) {
            int wanted =
                    1 + howMany(1.67, 1.02, MOST_OF_UNIT) + (units.hasMoved(unit, day) ? 1 : 0);
            for (int i = 0; i < wanted; i++) {
                int sector = another(i, main, units.place(unit, day));
                if (sector >= 0) {
                    var classification =
                            i == 0 || draws.chance(0.87)
                                    ? MAIN
                                    : draws.chance(0.001) ? ANCILLARY : SECONDARY;
                    write(number, UNIT, sector, classification, true, isNew, csv);
                }
            }
        }
        count = 0;
        if (units.jobs(unit) > 0) {
            write(number, EMPLOYER, main, MAIN, false, isNew, csv);
        }
    }

    private static void writeCompany(int number, String group, CompanyRow company, CsvOut csv) {
        writeCodes(number, group, "2025", company.sectors2025(), csv);
        writeCodes(number, group, "2008", company.sectors2008(), csv);
    }

    private static void writeCodes(
            int number, String group, String version, List<String> codes, CsvOut csv) {
        for (int i = 0; i < codes.size(); i++) {
            row(number, group, version, codes.get(i), i == 0 ? MAIN : SECONDARY, csv);
        }
    }

    /// Groups that only few have: education, and what governments register.
    private void writeRareGroup(int number, int main, boolean isNew, CsvOut csv) {
        double share = draws.share();
        if (share < 0.0085) {
            var group = share < 0.0006 ? "004" : share < 0.004 ? "005" : "007";
            write(number, group, main, MAIN, false, isNew, csv);
        }
    }

    /// Log-normal.
    private int howMany(double mean, double deviation, int most) {
        return (int) Math.min(most, StrictMath.exp(mean + deviation * draws.normal()));
    }

    /// The main one first, then what goes along with it, none twice.
    ///
    /// @return -1 when nothing new was found
    private int another(int already, int main, Place place) {
        if (already == 0) {
            count = 0;
            seen[count++] = main;
            return main;
        }
        for (int i = 0; i < TRIES; i++) {
            int sector = population.companion(main, place, draws);
            if (!isSeen(sector)) {
                seen[count++] = sector;
                return sector;
            }
        }
        return -1;
    }

    private boolean isSeen(int sector) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == sector) {
                return true;
            }
        }
        return false;
    }

    private void write(
            int number,
            String group,
            int sector,
            String classification,
            boolean inDetail,
            boolean isNew,
            CsvOut csv) {
        var details = sectors.details(sector);
        boolean isDetailed = inDetail && !details.isEmpty() && draws.chance(WITH_SEVEN_DIGITS);
        var code = isDetailed ? details.get(draws.below(details.size())) : sectors.code(sector);
        double share = draws.share();
        row(number, group, "2025", code, classification, csv);
        if (!isNew && share < IN_2008 && isNewIn2008(sector)) {
            row(number, group, "2008", sectors.code2008(sector), classification, csv);
        }
        if (!isNew && share < IN_2003) {
            row(number, group, "2003", sectors.code2003(sector), classification, csv);
        }
    }

    /// Several sectors of today may have been one in 2008.
    private boolean isNewIn2008(int sector) {
        for (int i = 0; i < count && seen[i] != sector; i++) {
            if (sectors.code2008(seen[i]).equals(sectors.code2008(sector))) {
                return false;
            }
        }
        return true;
    }

    private static void row(
            int number,
            String group,
            String version,
            String code,
            String classification,
            CsvOut csv) {
        csv.number(number).text(group).text(version).text(code).text(classification).end();
    }
}
