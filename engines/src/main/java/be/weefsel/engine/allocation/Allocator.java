package be.weefsel.engine.allocation;

import java.util.ArrayList;
import java.util.List;

/// Brings questions and experts together over all of them at once.
///
/// The same problem always gets the same allocation, in whatever order it was given.
public final class Allocator {
    private Allocator() {}

    /// As many places filled as possible, and among those ways the one that `fairness` says: exact
    /// for [Fairness#SUM], and for [Fairness#MAX_MIN] as near to [Allocation#minimumBound] as was
    /// found.
    ///
    /// Scores count up to twelve significant digits of the greatest, and up to nine with a
    /// [Precedence].
    public static Allocation allocate(AllocationProblem problem, Fairness fairness) {
        var network = new Network(problem);
        return switch (fairness) {
            case SUM ->
                    allocation(
                            network,
                            LargestSum.of(network).placement(),
                            LargestMinimum.boundOfBestExperts(network));
            case MAX_MIN -> {
                var solution = LargestMinimum.of(network);
                yield allocation(network, solution.placement(), solution.bound());
            }
        };
    }

    private static Allocation allocation(Network network, Placement placement, long bound) {
        var chosen = new ArrayList<Pair>();
        for (int pair = 0; pair < network.score.length; pair++) {
            if (placement.isChosen(pair)) {
                chosen.add(network.problem().pairs().get(pair));
            }
        }
        return new Allocation(
                chosen,
                network.unscaledTotal(placement),
                network.unscaledLevel(placement.minimum()),
                network.unscaledLevel(bound),
                shortages(network, placement));
    }

    private static List<Shortage> shortages(Network network, Placement placement) {
        var shortages = new ArrayList<Shortage>();
        int question = 0;
        for (var key : network.problem().demands().keySet()) {
            if (placement.lacks(question)) {
                shortages.add(
                        new Shortage(
                                key,
                                network.demand[question],
                                placement.received(question),
                                cause(
                                        network.possiblePlaces(question),
                                        placement.received(question))));
            }
            question++;
        }
        return shortages;
    }

    private static Shortage.Cause cause(int possible, int received) {
        if (possible == 0) {
            return Shortage.Cause.NO_PAIR;
        }
        return received == possible ? Shortage.Cause.TOO_FEW_PAIRS : Shortage.Cause.EXPERTS_FULL;
    }
}
