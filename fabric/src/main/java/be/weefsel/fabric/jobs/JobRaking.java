package be.weefsel.fabric.jobs;

import be.weefsel.engine.measure.Raking;
import be.weefsel.engine.measure.Raking.Margin;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Layer J4: fits the jobs of units of employers to public totals.
///
/// A unit of which a number is known (J2, J3) starts with that, in the class in which it lies. One
/// of which nothing is known starts as so much of a unit of each class as there are units of it:
/// the jobs of the class divided by its midpoint. The open class has the mean of a Pareto
/// distribution. Reported jobs stay, and are taken off the totals first.
///
/// A unit lies between the bounds of the classes in which it may be, wider where the totals push it
/// out of them; in the open class it has at most all jobs of its cell. Where no total tells
/// anything of a unit, it stays as it is.
final class JobRaking {
    private record Key(String arrondissement, String division, int size) {}

    private final JobMargins margins;
    private final List<SizeClass> classes;
    private final double[] means;
    private final double[] shares;
    private final Map<Key, Integer> places = new LinkedHashMap<>();
    private double[] masses = new double[64];
    private double[] fixed = new double[64];

    JobRaking(JobMargins margins) {
        this.margins = margins;
        classes =
                margins.classes().isEmpty()
                        ? List.of(new SizeClass(1, OptionalInt.empty()))
                        : margins.classes();
        means = new double[classes.size()];
        shares = new double[classes.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = mean(i);
            shares[i] = margins.classes().isEmpty() ? 1 : margins.jobsIn(classes.get(i)) / means[i];
        }
        double all = Arrays.stream(shares).sum();
        Arrays.setAll(shares, i -> all == 0 ? 1.0 / shares.length : shares[i] / all);
    }

    /// The midpoint of a class. Of the open one the mean $a \alpha / (\alpha - 1)$ of a Pareto
    /// distribution from its lower bound a, with the $\alpha$ that follows from the jobs J in it
    /// and in the class before: $1 - \alpha = \ln(J_k / (J_{k-1} + J_k)) / \ln(a_k / a_{k-1})$.
    /// Never more than all jobs of the class; twice its bound when there is no class before.
    double mean(int place) {
        var size = classes.get(place);
        if (size.high().isPresent()) {
            return (size.low() + size.high().getAsInt()) / 2.0;
        }
        if (margins.classes().isEmpty()) {
            return 1;
        }
        double jobs = margins.jobsIn(size);
        double before = place == 0 ? 0 : margins.jobsIn(classes.get(place - 1));
        if (jobs == 0 || before == 0) {
            return 2.0 * size.low();
        }
        double slope =
                Math.log(jobs / (before + jobs))
                        / Math.log((double) size.low() / classes.get(place - 1).low());
        double alpha = 1 - slope;
        return Math.max(size.low(), Math.min(jobs, size.low() * alpha / (alpha - 1)));
    }

    /// What the units have, and how well they fit.
    record Result(List<UnitJobs> units, Raking raking, List<JobMargins.Row> unreachable) {}

    Result rake(List<UnitToRake> units) {
        units.forEach(this::add);
        var cells = margins.rows().stream().map(this::cellsOf).toList();
        var totals =
                IntStream.range(0, cells.size())
                        .mapToObj(row -> margin(margins.rows().get(row), cells.get(row)))
                        .toList();
        var raking = Raking.of(Arrays.copyOf(masses, places.size()), totals);
        var told = new BitSet();
        cells.forEach(row -> Arrays.stream(row).forEach(told::set));
        return new Result(
                units.stream()
                        .filter(unit -> !unit.isFixed())
                        .flatMap(unit -> jobsOf(unit, raking, told).stream())
                        .toList(),
                raking,
                raking.unreachable().stream().map(margins.rows()::get).toList());
    }

    private void add(UnitToRake unit) {
        for (int size = 0; size < classes.size(); size++) {
            double mass = mass(unit, size);
            if (mass > 0) {
                int place =
                        places.computeIfAbsent(
                                new Key(unit.arrondissement(), unit.division(), size),
                                _ -> places.size());
                if (place == masses.length) {
                    masses = Arrays.copyOf(masses, 2 * place);
                    fixed = Arrays.copyOf(fixed, 2 * place);
                }
                (unit.isFixed() ? fixed : masses)[place] += mass;
            }
        }
    }

    /// With how many jobs a unit starts in a class.
    private double mass(UnitToRake unit, int size) {
        if (Double.isNaN(unit.start())) {
            return shares[size] * means[size];
        }
        return sizeOf(unit.start()) == size ? unit.start() : 0;
    }

    /// The class of a number of jobs: that which begins last at or below it.
    private int sizeOf(double jobs) {
        int size = 0;
        while (size + 1 < classes.size() && classes.get(size + 1).low() <= Math.ceil(jobs)) {
            size++;
        }
        return size;
    }

    private Margin margin(JobMargins.Row row, int[] cells) {
        double reported = IntStream.of(cells).mapToDouble(cell -> fixed[cell]).sum();
        return new Margin(Math.max(0, row.jobs() - reported), cells);
    }

    private int[] cellsOf(JobMargins.Row row) {
        if (row.arrondissement().isPresent()
                && row.division().isPresent()
                && row.size().isPresent()) {
            var place =
                    places.get(
                            new Key(
                                    row.arrondissement().get(),
                                    row.division().get(),
                                    classes.indexOf(row.size().get())));
            return place == null ? new int[0] : new int[] {place};
        }
        return places.entrySet().stream()
                .filter(cell -> isIn(row, cell.getKey()))
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    private boolean isIn(JobMargins.Row row, Key cell) {
        return row.arrondissement().map(cell.arrondissement()::equals).orElse(true)
                && row.division().map(cell.division()::equals).orElse(true)
                && row.size().map(classes.get(cell.size())::equals).orElse(true);
    }

    /// @param told cells of which the totals tell something
    /// @return empty when they tell nothing of the unit
    private Optional<UnitJobs> jobsOf(UnitToRake unit, Raking raking, BitSet told) {
        double jobs = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (int size = 0; size < classes.size(); size++) {
            double mass = mass(unit, size);
            var place = places.get(new Key(unit.arrondissement(), unit.division(), size));
            if (mass == 0 || place == null || !told.get(place)) {
                continue;
            }
            var bounds = classes.get(size);
            jobs += mass * raking.mass(place) / masses[place];
            low = Math.min(low, bounds.low());
            high =
                    Math.max(
                            high,
                            bounds.high().isPresent()
                                    ? bounds.high().getAsInt()
                                    : raking.mass(place));
        }
        return low == Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of(
                        new UnitJobs(
                                unit.unit(),
                                jobs,
                                Math.min(low, jobs),
                                Math.max(high, jobs),
                                "J4"));
    }
}
