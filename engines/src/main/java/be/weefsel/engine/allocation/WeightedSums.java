package be.weefsel.engine.allocation;

import java.util.Arrays;

/// Allocations of the largest weighted sum, in which questions that receive little weigh ever more.
///
/// For weights $w \ge 0$ that add up to one, the lowest level of a question is at most the weighted
/// mean, so that the largest weighted sum bounds the largest minimum: the Lagrangian dual. The
/// weights follow the multiplicative update of Freund and Schapire (1997).
final class WeightedSums {
    /// Pairs times places that one run may take on, so that large problems get fewer rounds.
    private static final double EFFORT = 2e9;

    private static final int MOST_ROUNDS = 60;
    private static final double STEP = 2;

    private final Network network;
    private final double[] weights;

    WeightedSums(Network network) {
        this.network = network;
        weights = new double[network.questions];
        for (int question = 0; question < network.questions; question++) {
            weights[question] = network.canReceive[question] ? 1 : 0;
        }
    }

    @FunctionalInterface
    interface Listener {
        /// @param bound of the minimum of any allocation of as many places
        /// @return whether to go on
        boolean hear(Placement placement, long bound);
    }

    void forEach(Listener listener) {
        int rounds = rounds();
        boolean goesOn = true;
        for (int round = 1; round <= rounds && goesOn; round++) {
            var weighted = LargestSum.of(network.weighted(weights)).placement();
            var placement = weighted.copyFor(network);
            goesOn = listener.hear(placement, bound(weighted));
            update(placement, STEP / Math.sqrt(round));
        }
    }

    private int rounds() {
        double effort = (double) network.score.length * Arrays.stream(network.demand).sum();
        return (int) Math.clamp(EFFORT / Math.max(1, effort), 1, MOST_ROUNDS);
    }

    /// Rounded up, also what rounding the weighted scores can have taken away.
    private long bound(Placement weighted) {
        double rounding = Arrays.stream(network.demand).sum();
        return (long) Math.ceil((weighted.total() + rounding) / Arrays.stream(weights).sum());
    }

    private void update(Placement placement, double step) {
        long least = placement.minimum();
        long spread = 0;
        for (int question = 0; question < network.questions; question++) {
            spread = Math.max(spread, placement.level(question) - least);
        }
        double greatest = 0;
        for (int question = 0; question < network.questions; question++) {
            double above = (double) (placement.level(question) - least) / Math.max(1, spread);
            weights[question] *= Math.exp(-step * above);
            greatest = Math.max(greatest, weights[question]);
        }
        for (int question = 0; question < network.questions; question++) {
            weights[question] /= greatest;
        }
    }
}
