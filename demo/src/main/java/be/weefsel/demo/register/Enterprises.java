package be.weefsel.demo.register;

import be.weefsel.demo.DemoActors.CompanyRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All enterprises on all days of a plan, by index, in the order of their numbers. Days are counted
/// from 1 January 1970.
///
/// Of a hundred, 60 are legal persons: as published of extract 140 of KBO Open Data (4 October
/// 2025).
final class Enterprises {
    /// Of extract 140.
    static final double OF_BELGIUM = 1_938_238;

    /// About 21 January 1967: in the beginning numbers were taken over, later they were given one
    /// after the other.
    private static final int OLDEST = -1075;

    private static final int FIRST_NUMBER = 2_000_000;
    private static final long NUMBERS = 8_300_000;
    private static final int NEXT_NUMBER = 10_400_000;
    private static final double LEGAL_PERSONS = 0.5995;
    private static final double EMPLOYERS_OF_LEGAL = 0.19;
    private static final double EMPLOYERS_OF_NATURAL = 0.03;
    private static final double MOST_BIRTHS = 1.6;
    private static final int MOST_UNITS_OF_BELGIUM = 900;
    private static final double BEGIN_PER_YEAR = 0.09;
    private static final double END_PER_YEAR = 0.07;

    private final Places places;
    private final Sectors sectors;
    private final Economy economy;
    private final Draws draws;
    private final int firstDay;
    private final int days;
    private final int existing;
    private final int mostUnits;
    private final int[] numbers;
    private final Map<Integer, CompanyRow> companies = new HashMap<>();
    private final BitSet natural = new BitSet();
    private final BitSet employers = new BitSet();
    private final short[] homes;
    private final short[] mains;
    private final short[] unitCounts;
    private final int[] begins;
    private final int[] ends;

    Enterprises(Plan plan, Places places, Sectors sectors, Economy economy) {
        this.places = places;
        this.sectors = sectors;
        this.economy = economy;
        draws = new Draws(plan.seed());
        firstDay = plan.firstDay();
        days = plan.days();
        for (var company : plan.companies()) {
            companies.put(firstEightDigits(company), company);
        }
        mostUnits = (int) Math.max(5, MOST_UNITS_OF_BELGIUM * places.covered());
        int made = Math.toIntExact(Math.round(OF_BELGIUM * places.covered()));
        existing = made + companies.size();
        int count = existing + plan.during(existing, BEGIN_PER_YEAR);
        numbers = numbers(made, count);
        homes = new short[count];
        mains = new short[count];
        unitCounts = new short[count];
        begins = new int[count];
        ends = new int[count];
        for (int i = 0; i < count; i++) {
            make(i);
        }
    }

    int count() {
        return numbers.length;
    }

    /// How many there are on the first day, or were shortly before. Those that come later follow.
    int countExisting() {
        return existing;
    }

    /// First eight digits.
    int number(int enterprise) {
        return numbers[enterprise];
    }

    boolean isNatural(int enterprise) {
        return natural.get(enterprise);
    }

    boolean isEmployer(int enterprise) {
        return employers.get(enterprise);
    }

    /// Index of the place where it is.
    int home(int enterprise) {
        return homes[enterprise];
    }

    /// Index of its main sector.
    int main(int enterprise) {
        return mains[enterprise];
    }

    /// With how many units it began.
    int unitCount(int enterprise) {
        return unitCounts[enterprise];
    }

    int begin(int enterprise) {
        return begins[enterprise];
    }

    /// The last day on which it exists.
    int end(int enterprise) {
        return ends[enterprise];
    }

    boolean exists(int enterprise, int day) {
        return begins[enterprise] <= day && day <= ends[enterprise];
    }

    /// Whether it is not on the one day what it is on the other.
    boolean changes(int enterprise, int from, int to) {
        return exists(enterprise, from) != exists(enterprise, to);
    }

    /// The company of the demo that it is.
    Optional<CompanyRow> company(int enterprise) {
        return Optional.ofNullable(companies.get(numbers[enterprise]));
    }

    boolean isCompany(int enterprise) {
        return companies.containsKey(numbers[enterprise]);
    }

    private static int firstEightDigits(CompanyRow company) {
        return Integer.parseInt(company.number().replace(".", "").substring(0, 8));
    }

    /// Evenly spread; who has the number of a company of the demo takes the next one.
    private int[] numbers(int made, int count) {
        var all = new int[count];
        for (int i = 0; i < made; i++) {
            int number = FIRST_NUMBER + (int) (i * NUMBERS / made);
            all[i] = companies.containsKey(number) ? number + 1 : number;
        }
        int next = made;
        for (int number : companies.keySet()) {
            all[next++] = number;
        }
        Arrays.sort(all, 0, existing);
        for (int i = existing; i < count; i++) {
            all[i] = NEXT_NUMBER + i - existing;
        }
        return all;
    }

    private void make(int i) {
        var company = companies.get(numbers[i]);
        if (company == null) {
            makeByChance(i);
        } else {
            makeCompany(i, company);
        }
    }

    private void makeByChance(int i) {
        draws.of(About.ENTERPRISE, numbers[i]);
        boolean isNatural = !draws.chance(LEGAL_PERSONS);
        natural.set(i, isNatural);
        homes[i] = (short) places.draw(draws);
        mains[i] = (short) drawMain(i);
        double employersHere = sectors.division(mains[i]).employers();
        double employersOfItsKind = isNatural ? EMPLOYERS_OF_NATURAL : EMPLOYERS_OF_LEGAL;
        employers.set(i, draws.chance(employersHere * employersOfItsKind));
        unitCounts[i] = (short) countUnits(i, isNatural);
        begins[i] = i < existing ? beginOfExisting((double) i / existing) : beginOfLater(i);
        double wait = draws.of(About.END_OF_ENTERPRISE, numbers[i]).daysUntil(END_PER_YEAR);
        ends[i] = Math.max(firstDay, begins[i]) + (int) wait;
    }

    private void makeCompany(int i, CompanyRow company) {
        employers.set(i);
        homes[i] = (short) places.in(company.municipality());
        mains[i] = (short) sectors.find(company.sectors2025().getFirst());
        unitCounts[i] = (short) (company.kind().equals("lead-plant") ? 2 : 1);
        var founded = LocalDate.of(Integer.parseInt(company.founded()), 3, 1);
        begins[i] = Math.toIntExact(founded.toEpochDay());
        ends[i] = Integer.MAX_VALUE;
    }

    /// For one that begins while the plan runs, some sectors are likelier than they were.
    private int drawMain(int i) {
        var usual = economy.usual(places.get(homes[i]));
        while (true) {
            int main = draws.choose(usual);
            if (i < existing || draws.chance(sectors.division(main).births() / MOST_BIRTHS)) {
                return main;
            }
        }
    }

    /// 0.86 for each enterprise. In the whole country a few have hundreds, in a smaller register
    /// fewer, or a single one would make up its town.
    private int countUnits(int i, boolean isNatural) {
        double share = draws.of(About.NUMBER_OF_UNITS, numbers[i]).share();
        if (isNatural) {
            return share < 0.31 ? 0 : share < 0.975 ? 1 : 2;
        }
        if (share < 0.93) {
            return share < 0.34 ? 0 : 1;
        }
        return 2 + (int) Math.min(mostUnits, StrictMath.pow(1 - draws.share(), -0.75) - 1);
    }

    /// The place of a number in the order tells the age.
    ///
    /// @param place 0..1
    int beginOfExisting(double place) {
        return OLDEST + (int) ((firstDay - OLDEST) * StrictMath.pow(place, 0.8));
    }

    private int beginOfLater(int i) {
        return firstDay + 1 + (int) ((long) (i - existing) * days / (numbers.length - existing));
    }
}
