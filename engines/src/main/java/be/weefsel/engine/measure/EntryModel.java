package be.weefsel.engine.measure;

import be.weefsel.engine.algebra.CholeskyFactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Whether sectors come rather to areas where much that is near to them already is: the logit of
/// entry on density and other explanations, with an effect of each area and of each sector, and
/// errors that may hang together within an area.
///
/// $P(entry_{as}) = 1 / (1 + e^{-(\alpha_a + \beta_s + \gamma x_{as})})$ by maximum likelihood. The
/// errors are those of the sandwich over areas, times $A / (A - 1)$ with A areas, as `logit …,
/// vce(cluster)` of Stata has them.
///
/// An area or sector with only entries or none says nothing: its effect would be infinite. It is
/// left out, and told.
///
/// Source: Boschma, Balland and Kogler (2015), *Relatedness and Technological Change in Cities*;
/// Liang and Zeger (1986) for the errors.
public final class EntryModel {
    private static final int MOST_STEPS = 50;
    private static final double SMALL_STEP = 1e-10;
    private static final int FEWEST_AREAS = 2;

    private final List<Effect> effects;
    private final int observations;
    private final int areas;
    private final int sectors;
    private final double logLikelihood;

    private EntryModel(
            List<Effect> effects, int observations, int areas, int sectors, double logLikelihood) {
        this.effects = effects;
        this.observations = observations;
        this.areas = areas;
        this.sectors = sectors;
        this.logLikelihood = logLikelihood;
    }

    /// What one more of an explanation does.
    ///
    /// @param coefficient of the logarithm of the odds
    /// @param error its standard error
    public record Effect(String explanation, double coefficient, double error) {
        /// How many errors it is away from 0.
        public double z() {
            return coefficient / error;
        }
    }

    /// One pair of an area and a sector that could come.
    private static final class Row {
        private final int area;
        private final int sector;
        private final boolean entered;
        private final double[] x;

        private Row(int area, int sector, boolean entered, double[] x) {
            this.area = area;
            this.sector = sector;
            this.entered = entered;
            this.x = x;
        }
    }

    /// Pairs for which the entry or an explanation does not exist are left out.
    ///
    /// @param entries 1 where a sector came, 0 where it did not ([Entries#entries()])
    /// @param explanations by name, such as density, each with the areas and sectors of the
    ///   entries; what is the same in a whole area or sector is already in their effects
    /// @throws IllegalArgumentException when nothing can be told: no explanation, fewer than two
    ///   areas left, or an explanation that says the same as others
    public static EntryModel of(Values entries, Map<String, Values> explanations) {
        if (explanations.isEmpty()) {
            throw new IllegalArgumentException("There is no explanation.");
        }
        var rows = informative(rows(entries, List.copyOf(explanations.values())));
        long areas = rows.stream().mapToInt(row -> row.area).distinct().count();
        if (areas < FEWEST_AREAS) {
            throw new IllegalArgumentException(
                    "There are (%s) areas with sectors that came and others that did not."
                            .formatted(areas));
        }
        return new Fit(rows, explanations.size()).model(List.copyOf(explanations.keySet()));
    }

    private static List<Row> rows(Values entries, List<Values> explanations) {
        for (var explanation : explanations) {
            if (!explanation.rows().equals(entries.rows())
                    || !explanation.columns().equals(entries.columns())) {
                throw new IllegalArgumentException(
                        "Each explanation must have the areas and sectors of the entries.");
            }
        }
        var rows = new ArrayList<Row>();
        for (int area = 0; area < entries.rows().size(); area++) {
            for (int sector = 0; sector < entries.columns().size(); sector++) {
                int a = area;
                int s = sector;
                var x = explanations.stream().mapToDouble(values -> values.at(a, s)).toArray();
                double entered = entries.at(area, sector);
                if (!Double.isNaN(entered) && Arrays.stream(x).noneMatch(Double::isNaN)) {
                    rows.add(new Row(area, sector, entered > 0, x));
                }
            }
        }
        return rows;
    }

    /// Those of areas and sectors with entries and others; what is left out may leave others with
    /// only one kind.
    private static List<Row> informative(List<Row> rows) {
        var left = rows;
        while (true) {
            var byArea = new Mixture();
            var bySector = new Mixture();
            for (var row : left) {
                byArea.add(row.area, row.entered);
                bySector.add(row.sector, row.entered);
            }
            var next =
                    left.stream()
                            .filter(row -> byArea.isMixed(row.area) && bySector.isMixed(row.sector))
                            .toList();
            if (next.size() == left.size()) {
                return next;
            }
            left = next;
        }
    }

    /// Which groups have entries, and which have pairs without.
    private static final class Mixture {
        private final BitSet entered = new BitSet();
        private final BitSet not = new BitSet();

        private void add(int group, boolean did) {
            (did ? entered : not).set(group);
        }

        private boolean isMixed(int group) {
            return entered.get(group) && not.get(group);
        }
    }

    /// In the order of the explanations.
    public List<Effect> effects() {
        return effects;
    }

    /// Pairs that counted.
    public int observations() {
        return observations;
    }

    /// Areas that counted.
    public int areas() {
        return areas;
    }

    /// Sectors that counted.
    public int sectors() {
        return sectors;
    }

    public double logLikelihood() {
        return logLikelihood;
    }

    /// The maximum by the method of Newton. The columns are a constant, the areas but the first,
    /// the sectors but the first, and the explanations; only the last are dense, so that a row has
    /// few.
    private static final class Fit {
        private final List<Row> rows;
        private final int[] areaColumn;
        private final int[] sectorColumn;
        private final int areas;
        private final int sectors;
        private final int firstExplanation;
        private final int size;

        private Fit(List<Row> rows, int explanations) {
            this.rows = rows;
            this.areaColumn = numbered(rows.stream().mapToInt(row -> row.area).toArray());
            this.sectorColumn = numbered(rows.stream().mapToInt(row -> row.sector).toArray());
            this.areas = 1 + most(areaColumn);
            this.sectors = 1 + most(sectorColumn);
            this.firstExplanation = areas + sectors - 1;
            this.size = firstExplanation + explanations;
        }

        /// From 0 in the order in which they come.
        private static int[] numbered(int[] groups) {
            var numbers = new LinkedHashMap<Integer, Integer>();
            return Arrays.stream(groups)
                    .map(group -> numbers.computeIfAbsent(group, _ -> numbers.size()))
                    .toArray();
        }

        private static int most(int[] numbers) {
            return Arrays.stream(numbers).max().orElse(0);
        }

        private EntryModel model(List<String> names) {
            var theta = maximum();
            var information = factor(information(theta));
            var errors = errors(theta, information);
            var effects =
                    IntStream.range(0, names.size())
                            .mapToObj(i ->
                                    new Effect(
                                            names.get(i), theta[firstExplanation + i], errors[i]))
                            .toList();
            return new EntryModel(effects, rows.size(), areas, sectors, logLikelihood(theta));
        }

        private double[] maximum() {
            var theta = new double[size];
            for (int step = 0; step < MOST_STEPS; step++) {
                var move = factor(information(theta)).solve(slope(theta));
                climb(theta, move);
                if (Vectors.length(move) < SMALL_STEP) {
                    return theta;
                }
            }
            throw new IllegalArgumentException(
                    "The explanations tell entries from others without error, so that no effect is"
                            + " finite.");
        }

        private static CholeskyFactor factor(double[][] information) {
            try {
                return CholeskyFactor.of(information);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "An explanation says the same as others, or as which area or sector it is.",
                        e);
            }
        }

        /// As far along the move as it goes up.
        private void climb(double[] theta, double[] move) {
            double height = logLikelihood(theta);
            double part = 1;
            Vectors.add(part, move, theta);
            while (part > 1e-6 && logLikelihood(theta) < height - 1e-12 * Math.abs(height)) {
                Vectors.add(-part / 2, move, theta);
                part /= 2;
            }
        }

        private double logLikelihood(double[] theta) {
            double sum = 0;
            for (int i = 0; i < rows.size(); i++) {
                double logit = logit(i, theta);
                sum -= Math.log1p(Math.exp(rows.get(i).entered ? -logit : logit));
            }
            return sum;
        }

        private double logit(int row, double[] theta) {
            double logit = 0;
            for (int column : columns(row)) {
                logit += theta[column] * value(row, column);
            }
            return logit;
        }

        /// Where the row is not 0.
        private int[] columns(int row) {
            var columns = IntStream.builder().add(0);
            if (areaColumn[row] > 0) {
                columns.add(areaColumn[row]);
            }
            if (sectorColumn[row] > 0) {
                columns.add(areas - 1 + sectorColumn[row]);
            }
            IntStream.range(firstExplanation, size).forEach(columns::add);
            return columns.build().toArray();
        }

        private double value(int row, int column) {
            return column < firstExplanation ? 1 : rows.get(row).x[column - firstExplanation];
        }

        private double surprise(int row, double[] theta) {
            return (rows.get(row).entered ? 1 : 0) - probability(logit(row, theta));
        }

        private static double probability(double logit) {
            return 1 / (1 + Math.exp(-logit));
        }

        private double[] slope(double[] theta) {
            var slope = new double[size];
            for (int row = 0; row < rows.size(); row++) {
                addTo(slope, row, surprise(row, theta));
            }
            return slope;
        }

        private void addTo(double[] sum, int row, double factor) {
            for (int column : columns(row)) {
                sum[column] += factor * value(row, column);
            }
        }

        private double[][] information(double[] theta) {
            var information = new double[size][size];
            for (int row = 0; row < rows.size(); row++) {
                double p = probability(logit(row, theta));
                var columns = columns(row);
                for (int one : columns) {
                    for (int other : columns) {
                        information[one][other] +=
                                p * (1 - p) * value(row, one) * value(row, other);
                    }
                }
            }
            return information;
        }

        /// The roots of the diagonal of $H^{-1} (\sum_a s_a s_a^T) H^{-1}$ for the explanations,
        /// with the slopes $s_a$ of the areas.
        private double[] errors(double[] theta, CholeskyFactor information) {
            var slopes = new double[areas][size];
            for (int row = 0; row < rows.size(); row++) {
                addTo(slopes[areaColumn[row]], row, surprise(row, theta));
            }
            return IntStream.range(firstExplanation, size)
                    .mapToDouble(column -> {
                        var unit = new double[size];
                        unit[column] = 1;
                        var influence = information.solve(unit);
                        double squares =
                                Arrays.stream(slopes)
                                        .mapToDouble(slope -> Vectors.dot(influence, slope))
                                        .map(part -> part * part)
                                        .sum();
                        return Math.sqrt(squares * areas / (areas - 1));
                    })
                    .toArray();
        }
    }
}
