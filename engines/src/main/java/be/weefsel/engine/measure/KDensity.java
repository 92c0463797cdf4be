package be.weefsel.engine.measure;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How the distances between the units of a sector are spread, beside what chance gives when as
/// many units are put on the sites of all sectors: concentration without borders of areas.
///
/// The density at a distance d is $\hat{K}(d) = \frac{2}{n (n - 1) h} \sum_{i<j} [\phi(\frac{d -
/// d_{ij}}{h}) + \phi(\frac{d + d_{ij}}{h})]$ with the normal density $\phi$, reflected at 0, and
/// the width $h = 0.9 \min(s, IQR / 1.34) m^{-1/5}$ of Silverman (1986, 3.31) over the m distances.
/// Distances are counted in 4,096 steps up to the largest possible one first; that changes the
/// density by less than a thousandth of its largest value.
///
/// The global bands hold 95 % of the curves of chance on either side, over all distances at once.
///
/// Source: Duranton and Overman (2005), *Testing for Localization Using Micro-Geographic Data*,
/// Review of Economic Studies 72.
public final class KDensity {
    private static final int MOST_UNITS = 5_000;
    private static final int BINS = 4_096;
    private static final int POINTS = 101;
    private static final double OUTSIDE = 0.05;

    private final double[] distances;
    private final double[] density;
    private final double[] lower;
    private final double[] upper;

    private KDensity(double[] distances, double[] density, double[] lower, double[] upper) {
        this.distances = distances;
        this.density = density;
        this.lower = lower;
        this.upper = upper;
    }

    /// Where a unit is, on a flat map.
    ///
    /// @param x kilometres to the east of any point
    /// @param y kilometres to the north of it
    public record Site(double x, double y) {
        public Site {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException(
                        "A site must be somewhere, not at (%s, %s).".formatted(x, y));
            }
        }

        double distanceTo(Site other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /// Given the same seed, always the same.
    ///
    /// @param sites of the units of all sectors, those of this sector among them
    /// @param ofSector places in `sites` of the units of the sector: 2 to 5,000 (of more, a sample
    ///   will do)
    /// @param reach up to which distance in kilometres; Duranton and Overman take the median
    ///   distance of all sites
    /// @param permutations how many times chance puts the units somewhere: 1,000 is usual, 20 or
    ///   more
    public static KDensity of(
            List<Site> sites, List<Integer> ofSector, double reach, int permutations, long seed) {
        check(ofSector.size(), sites.size(), reach, permutations);
        var all = sites.toArray(Site[]::new);
        var span = span(all);
        var distances =
                IntStream.range(0, POINTS).mapToDouble(i -> reach * i / (POINTS - 1)).toArray();
        var own = ofSector.stream().map(place -> all[place]).toArray(Site[]::new);
        var chance =
                Arrays.stream(new SplittableRandom(seed).longs(permutations).toArray())
                        .parallel()
                        .mapToObj(round -> curve(drawn(all, own.length, round), span, distances))
                        .toArray(double[][]::new);
        return new KDensity(
                distances, curve(own, span, distances), band(chance, false), band(chance, true));
    }

    private static void check(int units, int sites, double reach, int permutations) {
        if (units < 2 || units > MOST_UNITS) {
            throw new IllegalArgumentException(
                    "There must be 2 to %d units, not (%s); of more, take a sample."
                            .formatted(MOST_UNITS, units));
        }
        if (units > sites) {
            throw new IllegalArgumentException(
                    "There are (%s) units on (%s) sites.".formatted(units, sites));
        }
        if (!(reach > 0) || permutations < 20) {
            throw new IllegalArgumentException(
                    "The reach (%s) must be above 0 and the permutations (%s) 20 or more."
                            .formatted(reach, permutations));
        }
    }

    /// No two sites are farther apart.
    private static double span(Site[] sites) {
        var xs = Arrays.stream(sites).mapToDouble(Site::x).summaryStatistics();
        var ys = Arrays.stream(sites).mapToDouble(Site::y).summaryStatistics();
        double span = Math.hypot(xs.getMax() - xs.getMin(), ys.getMax() - ys.getMin());
        if (span == 0) {
            throw new IllegalArgumentException("All sites are at the same point.");
        }
        return span;
    }

    /// Without putting back.
    private static Site[] drawn(Site[] sites, int many, long seed) {
        var random = new SplittableRandom(seed);
        var left = sites.clone();
        for (int i = 0; i < many; i++) {
            int other = i + random.nextInt(left.length - i);
            var site = left[other];
            left[other] = left[i];
            left[i] = site;
        }
        return Arrays.copyOf(left, many);
    }

    private static double[] curve(Site[] units, double span, double[] at) {
        var counts = new long[BINS + 1];
        double step = span / BINS;
        double sum = 0;
        double squares = 0;
        for (int one = 0; one < units.length; one++) {
            for (int other = one + 1; other < units.length; other++) {
                double distance = units[one].distanceTo(units[other]);
                counts[(int) Math.round(distance / step)]++;
                sum += distance;
                squares += distance * distance;
            }
        }
        double pairs = units.length * (units.length - 1) / 2.0;
        double width = width(counts, step, pairs, sum, squares);
        return Arrays.stream(at)
                .map(distance -> kernelSum(distance, counts, step, width) / (pairs * width))
                .toArray();
    }

    private static double width(
            long[] counts, double step, double pairs, double sum, double squares) {
        double variance = pairs > 1 ? (squares - sum * sum / pairs) / (pairs - 1) : 0;
        double deviation = Math.sqrt(Math.max(0, variance));
        double quartiles =
                quantile(counts, step, pairs, 0.75) - quantile(counts, step, pairs, 0.25);
        double spread = quartiles > 0 ? Math.min(deviation, quartiles / 1.34) : deviation;
        return Math.max(0.9 * spread * Math.pow(pairs, -0.2), step);
    }

    private static double quantile(long[] counts, double step, double pairs, double share) {
        long below = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            below += counts[bin];
            if (below >= share * pairs) {
                return bin * step;
            }
        }
        return counts.length * step;
    }

    /// Over the distances within 8 widths: what is farther adds less than 1e-14.
    private static double kernelSum(double at, long[] counts, double step, double width) {
        int first = (int) Math.max(0, Math.floor((at - 8 * width) / step));
        int last = (int) Math.min(BINS, Math.ceil((at + 8 * width) / step));
        double sum = 0;
        for (int bin = first; bin <= last; bin++) {
            if (counts[bin] > 0) {
                double distance = bin * step;
                sum +=
                        counts[bin]
                                * (normal((at - distance) / width)
                                        + normal((at + distance) / width));
            }
        }
        return sum;
    }

    private static double normal(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /// The curve that at most 5 % of the curves of chance leave anywhere: at each distance the
    /// value of one rank, the same for all, as near to the middle as that allows.
    private static double[] band(double[][] curves, boolean above) {
        int points = curves[0].length;
        var sorted = new double[points][];
        for (int point = 0; point < points; point++) {
            int at = point;
            sorted[point] =
                    Arrays.stream(curves).mapToDouble(curve -> curve[at]).sorted().toArray();
        }
        int low = 0;
        int high = (curves.length - 1) / 2;
        while (low < high) {
            int rank = (low + high + 1) / 2;
            if (leaving(curves, at(sorted, rank, above), above) <= OUTSIDE * curves.length) {
                low = rank;
            } else {
                high = rank - 1;
            }
        }
        return at(sorted, low, above);
    }

    private static double[] at(double[][] sorted, int rank, boolean above) {
        return Arrays.stream(sorted)
                .mapToDouble(values -> values[above ? values.length - 1 - rank : rank])
                .toArray();
    }

    private static long leaving(double[][] curves, double[] band, boolean above) {
        return Arrays.stream(curves)
                .filter(curve ->
                        IntStream.range(0, band.length)
                                .anyMatch(i -> above ? curve[i] > band[i] : curve[i] < band[i]))
                .count();
    }

    /// From 0 to the reach, in kilometres.
    public double[] distances() {
        return distances.clone();
    }

    /// At each of the distances, per kilometre.
    public double[] density() {
        return density.clone();
    }

    /// Below it at some distance: dispersed, unless it is localised.
    public double[] lowerBand() {
        return lower.clone();
    }

    /// Above it at some distance: localised.
    public double[] upperBand() {
        return upper.clone();
    }

    /// Whether the units are closer together than chance puts them, at some distance.
    public boolean isLocalised() {
        return IntStream.range(0, density.length).anyMatch(i -> density[i] > upper[i]);
    }

    /// Whether they are farther apart, and at no distance closer together.
    public boolean isDispersed() {
        return !isLocalised()
                && IntStream.range(0, density.length).anyMatch(i -> density[i] < lower[i]);
    }
}
