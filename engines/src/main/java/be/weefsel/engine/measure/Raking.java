package be.weefsel.engine.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fits masses to sums that are known: iterative proportional fitting. Each margin in turn scales
/// its cells to its target, until all fit. The ratios within what no margin tells apart stay as
/// they were at the start.
///
/// A margin whose cells are all 0 cannot be reached; it is left aside and told. Margins that
/// contradict each other are never all reached: then the result is that of the last round.
///
/// Source: Deming and Stephan (1940), *On a Least Squares Adjustment of a Sampled Frequency Table
/// When the Expected Marginal Totals are Known*.
public final class Raking {
    private static final double SMALL_ENOUGH = 1e-6;
    private static final int MOST_ROUNDS = 200;

    private final double[] masses;
    private final int rounds;
    private final double error;
    private final List<Integer> unreachable;

    private Raking(double[] masses, int rounds, double error, List<Integer> unreachable) {
        this.masses = masses;
        this.rounds = rounds;
        this.error = error;
        this.unreachable = List.copyOf(unreachable);
    }

    /// A sum of cells that is known.
    public static final class Margin {
        private final double target;
        private final int[] cells;

        /// @param target what the cells are together, 0 or more
        /// @param cells their places, each once
        public Margin(double target, int... cells) {
            if (!(target >= 0 && target < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "The target (%s) of a margin must be 0 or more.".formatted(target));
            }
            this.target = target;
            this.cells = cells.clone();
        }

        private double sum(double[] masses) {
            return Arrays.stream(cells).mapToDouble(cell -> masses[cell]).sum();
        }

        private double error(double[] masses) {
            double difference = Math.abs(sum(masses) - target);
            return target == 0 ? difference : difference / target;
        }

        private void scale(double[] masses) {
            double sum = sum(masses);
            if (sum > 0) {
                for (int cell : cells) {
                    masses[cell] *= target / sum;
                }
            }
        }
    }

    /// Until the largest error is 1e-6 or less, 200 rounds at most.
    ///
    /// @param start of each cell, 0 or more; what is 0 stays 0
    public static Raking of(double[] start, List<Margin> margins) {
        var masses = start.clone();
        var reachable = new ArrayList<Margin>();
        var unreachable = new ArrayList<Integer>();
        for (int place = 0; place < margins.size(); place++) {
            var margin = margins.get(place);
            if (margin.target == 0 || margin.sum(start) > 0) {
                reachable.add(margin);
            } else {
                unreachable.add(place);
            }
        }
        int rounds = 0;
        double error = error(masses, reachable);
        while (error > SMALL_ENOUGH && rounds < MOST_ROUNDS) {
            reachable.forEach(margin -> margin.scale(masses));
            rounds++;
            error = error(masses, reachable);
        }
        return new Raking(masses, rounds, error, unreachable);
    }

    private static double error(double[] masses, List<Margin> margins) {
        return margins.stream().mapToDouble(margin -> margin.error(masses)).max().orElse(0);
    }

    public double mass(int cell) {
        return masses[cell];
    }

    /// Of all cells.
    public double[] masses() {
        return masses.clone();
    }

    /// How many rounds were made.
    public int rounds() {
        return rounds;
    }

    /// The largest difference between a sum and its target, as a share of the target, of the
    /// margins that can be reached; 0 without any.
    public double error() {
        return error;
    }

    /// Whether the error is small enough.
    public boolean converged() {
        return error <= SMALL_ENOUGH;
    }

    /// Places of the margins that cannot be reached.
    public List<Integer> unreachable() {
        return unreachable;
    }
}
