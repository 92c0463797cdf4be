package be.weefsel.engine.allocation;

/// The smallest sum that a question receives as large as possible, then the largest sum of all,
/// among the ways to fill as many places as possible.
///
/// With more than one place for a question this is NP-hard (it contains PARTITION; Garey and
/// Johnson 1979), so that it is approached, with a bound that says how far the answer can be from
/// the best:
///
/// 1. From the [LargestSum] on, questions below a threshold are raised by [Exchanges] that cost the
///    total least; the threshold is found by halving.
/// 2. If the best experts of each question do not prove that minimum, the [WeightedSums] give a
///    lower bound, and other allocations to start from.
/// 3. Exchanges raise the total while the minimum stands.
/// 4. A small problem is searched through ([SmallSearch]), which proves the answer.
final class LargestMinimum {
    private static final int HALVINGS = 24;

    private final Network network;

    /// The allocation of the largest sum, and its prices.
    private final Placement start;

    private final long[] prices;
    private Placement best;
    private long bound;

    private LargestMinimum(Network network) {
        this.network = network;
        var largest = LargestSum.of(network);
        start = largest.placement();
        prices = largest.prices();
        best = start;
        bound = boundOfBestExperts(network);
    }

    /// @param bound no allocation of as many places has a greater minimum
    record Solution(Placement placement, long bound) {}

    static Solution of(Network network) {
        var minimum = new LargestMinimum(network);
        var near = minimum.byExchanges();
        return SmallSearch.best(network, minimum.prices, near.placement())
                .map(proven -> new Solution(proven, proven.minimum()))
                .orElse(near);
    }

    /// Without the search through small problems.
    static Solution byExchanges(Network network) {
        return new LargestMinimum(network).byExchanges();
    }

    /// What the question that can receive least receives when it comes before all others.
    static long boundOfBestExperts(Network network) {
        long bound = Long.MAX_VALUE;
        for (int question = 0; question < network.questions; question++) {
            if (network.canReceive[question]) {
                bound = Math.min(bound, network.highestLevel(question));
            }
        }
        return bound == Long.MAX_VALUE ? 0 : bound;
    }

    private Solution byExchanges() {
        raiseMinimum();
        if (best.minimum() < bound) {
            new WeightedSums(network)
                    .forEach((placement, itsBound) -> {
                        bound = Math.min(bound, itsBound);
                        keepIfMinimumIsGreater(raised(placement, best.minimum() + 1));
                        return best.minimum() < bound;
                    });
            climb();
        }
        raiseTotal();
        return new Solution(best, bound);
    }

    private void raiseMinimum() {
        long least = best.minimum() + 1;
        long most = bound;
        long threshold = most;
        for (int i = 0; i < HALVINGS && least <= most; i++) {
            var raised = raised(start, threshold);
            if (raised.minimum() < threshold) {
                most = threshold - 1;
            }
            keepIfMinimumIsGreater(raised);
            least = best.minimum() + 1;
            threshold = least + (most - least) / 2;
        }
        climb();
    }

    /// As long as the question that receives least can receive more.
    private void climb() {
        long before;
        do {
            before = best.minimum();
            keepIfMinimumIsGreater(raised(best, before + 1));
        } while (best.minimum() > before);
    }

    private void keepIfMinimumIsGreater(Placement other) {
        if (other.minimum() > best.minimum()) {
            best = other;
        }
    }

    /// All questions at the threshold, as far as exchanges reach it.
    private Placement raised(Placement from, long threshold) {
        var placement = from.copy();
        var exchanges = new Exchanges(network, placement, prices, threshold);
        for (int question = 0; question < network.questions; question++) {
            boolean canRise = network.canReceive[question];
            while (canRise && placement.level(question) < threshold) {
                canRise =
                        exchanges.carryOut(
                                        question,
                                        network.sumFor(question, threshold),
                                        Exchanges.WHATEVER_IT_COSTS)
                                || exchanges.carryOut(
                                        question,
                                        placement.sum(question) + 1,
                                        Exchanges.WHATEVER_IT_COSTS);
            }
        }
        return placement;
    }

    /// Both from what reached the minimum, and from the largest sum directly, which loses less
    /// where it gets there.
    private void raiseTotal() {
        long minimum = best.minimum();
        var direct = raised(start, minimum);
        best = best.copy();
        gain(best, minimum);
        if (direct.minimum() >= minimum) {
            gain(direct, minimum);
            if (direct.total() > best.total()) {
                best = direct;
            }
        }
    }

    private void gain(Placement placement, long minimum) {
        var exchanges = new Exchanges(network, placement, prices, minimum);
        boolean hasGained;
        do {
            hasGained = false;
            for (int question = 0; question < network.questions; question++) {
                while (exchanges.carryOut(question, network.sumFor(question, minimum), 0)) {
                    hasGained = true;
                }
            }
        } while (hasGained);
    }
}
