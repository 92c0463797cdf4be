package be.weefsel.demo.register;

/// All units of enterprises on all days of a plan, by index, in the order of their numbers. Days
/// are counted from 1 January 1970.
final class Units {
    private static final int FIRST_NUMBER = 20_000_000;
    private static final long NUMBERS = 3_700_000;
    private static final int NEXT_NUMBER = 23_700_000;
    private static final double OPEN_PER_YEAR = 0.02;
    private static final double CLOSE_PER_YEAR = 0.05;
    private static final double MOVE_PER_YEAR = 0.04;

    private final Places places;
    private final Sectors sectors;
    private final Economy economy;
    private final Enterprises enterprises;
    private final Draws draws;
    private final int firstDay;
    private final int days;
    private final int existing;
    private final int[] owners;
    private final int[] numbers;
    private final short[] ordinals;
    private final short[] mains;
    private final short[] placesFirst;
    private final short[] placesLater;
    private final int[] begins;
    private final int[] ends;
    private final int[] moves;

    Units(Plan plan, Places places, Sectors sectors, Economy economy, Enterprises enterprises) {
        this.places = places;
        this.sectors = sectors;
        this.economy = economy;
        this.enterprises = enterprises;
        draws = new Draws(plan.seed());
        firstDay = plan.firstDay();
        days = plan.days();
        existing = countUnits(0, enterprises.countExisting());
        int later = countUnits(enterprises.countExisting(), enterprises.count());
        owners = owners(existing + later, plan.during(existing, OPEN_PER_YEAR));
        numbers = new int[owners.length];
        ordinals = new short[owners.length];
        mains = new short[owners.length];
        placesFirst = new short[owners.length];
        placesLater = new short[owners.length];
        begins = new int[owners.length];
        ends = new int[owners.length];
        moves = new int[owners.length];
        var seen = new short[enterprises.count()];
        for (int i = 0; i < owners.length; i++) {
            ordinals[i] = seen[owners[i]]++;
            make(i);
        }
    }

    int count() {
        return owners.length;
    }

    /// First eight digits.
    int number(int unit) {
        return numbers[unit];
    }

    /// Index of its enterprise.
    int owner(int unit) {
        return owners[unit];
    }

    /// Index of its main sector.
    int main(int unit) {
        return mains[unit];
    }

    int begin(int unit) {
        return begins[unit];
    }

    boolean exists(int unit, int day) {
        return begins[unit] <= day && day <= ends[unit];
    }

    boolean hasMoved(int unit, int day) {
        return moves[unit] <= day;
    }

    Place place(int unit, int day) {
        return places.get(hasMoved(unit, day) ? placesLater[unit] : placesFirst[unit]);
    }

    /// Whether it is not on the one day what it is on the other.
    boolean changes(int unit, int from, int to) {
        return exists(unit, from) != exists(unit, to) || hasMoved(unit, from) != hasMoved(unit, to);
    }

    /// The first has most of the workers, the others share the rest; one that was opened later has
    /// a few more.
    ///
    /// @return 0 when it has none
    int jobs(int unit) {
        int owner = owners[unit];
        if (!enterprises.isEmployer(owner)) {
            return 0;
        }
        int all = jobsOf(owner);
        int count = enterprises.unitCount(owner);
        if (ordinals[unit] >= count) {
            return Math.max(1, all / 20);
        }
        int others = count == 1 ? 0 : (int) (all * 0.4 / (count - 1));
        return ordinals[unit] > 0 ? others : all - others * (count - 1);
    }

    private int jobsOf(int enterprise) {
        draws.of(About.JOBS, enterprises.number(enterprise));
        return enterprises
                .company(enterprise)
                .map(company -> Sizes.draw(company.sizeClass(), draws))
                .orElseGet(() ->
                        Sizes.draw(
                                places.get(enterprises.home(enterprise)),
                                sectors.division(enterprises.main(enterprise)).jobs(),
                                draws));
    }

    private int countUnits(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += enterprises.unitCount(i);
        }
        return count;
    }

    /// Those that exist are shuffled: numbers of units have nothing to do with those of their
    /// enterprises.
    private int[] owners(int own, int openings) {
        var all = new int[own + openings];
        int unit = 0;
        for (int i = 0; i < enterprises.count(); i++) {
            for (int k = 0; k < enterprises.unitCount(i); k++) {
                all[unit++] = i;
            }
        }
        draws.of(About.OPENING, 0);
        for (; unit < all.length; unit++) {
            all[unit] = draws.below(enterprises.countExisting());
        }
        draws.of(About.ORDER_OF_UNITS, 0).shuffle(all, existing);
        return all;
    }

    private void make(int i) {
        int owner = owners[i];
        boolean isNumberOld = i < existing;
        numbers[i] =
                isNumberOld
                        ? FIRST_NUMBER + (int) (i * NUMBERS / existing)
                        : NEXT_NUMBER + i - existing;
        draws.of(About.UNIT, numbers[i]);
        boolean isFirst = ordinals[i] == 0;
        boolean isCompany = enterprises.isCompany(owner);
        placesFirst[i] = (short) drawPlace(owner, isFirst, isCompany);
        mains[i] = (short) drawMain(i, isCompany ? 1 : isFirst ? 0.96 : 0.75);
        begins[i] = Math.max(enterprises.begin(owner), begin(i, isNumberOld));
        ends[i] = enterprises.end(owner);
        moves[i] = Integer.MAX_VALUE;
        if (!isFirst && !isCompany) {
            double wait = draws.daysUntil(CLOSE_PER_YEAR);
            ends[i] = Math.min(ends[i], Math.max(firstDay, begins[i]) + (int) wait);
        }
        if (!isCompany) {
            double wait = draws.of(About.MOVE, numbers[i]).daysUntil(MOVE_PER_YEAR);
            moves[i] = Math.max(firstDay, begins[i]) + 1 + (int) wait;
            placesLater[i] = (short) places.drawNear(placesFirst[i], draws);
        }
    }

    private int drawPlace(int owner, boolean isFirst, boolean isCompany) {
        int home = enterprises.home(owner);
        double share = draws.share();
        if (share < (isFirst ? 0.93 : 0.4) || (isFirst && isCompany)) {
            return home;
        }
        return share < (isFirst ? 0.98 : 0.8) || isCompany
                ? places.drawNear(home, draws)
                : places.draw(draws);
    }

    private int drawMain(int i, double likeOwner) {
        int main = enterprises.main(owners[i]);
        return draws.chance(likeOwner)
                ? main
                : sectors.companion(main, economy.usual(places.get(placesFirst[i])), draws);
    }

    private int begin(int i, boolean isNumberOld) {
        if (isNumberOld) {
            return enterprises.beginOfExisting((double) i / existing);
        }
        boolean isOpening = owners[i] < enterprises.countExisting();
        return isOpening ? firstDay + 1 + draws.below(Math.max(1, days)) : firstDay;
    }
}
