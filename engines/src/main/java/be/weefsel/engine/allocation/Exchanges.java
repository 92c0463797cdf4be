package be.weefsel.engine.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for chains of exchanges that give one question more, or all together more, while no other
/// question falls below a floor.
///
/// A chain begins at one question, which gives up an expert and takes another; if that expert is
/// full, one of her questions takes another expert in turn, and so on, until somebody has room or
/// the expert that was given up at the start is taken. A question that lacks a place may take an
/// expert without giving one up; then the last question of the chain gives up one. So the number of
/// filled places stays the same.
///
/// The search is A* (Hart, Nilsson and Raphael 1968) over experts, guided by the prices of the
/// [LargestSum]: the loss so far plus what the expert is worth is the least that the chain can
/// cost. That is exact for the allocation of the largest sum and a good guide near it. Each
/// question comes once in a chain, so that the floor holds; the cheapest chain to an expert need
/// not be part of the cheapest that keeps all floors, so that a chain may be missed.
final class Exchanges {
    /// For `limit`.
    static final long WHATEVER_IT_COSTS = Long.MAX_VALUE;

    private static final int NONE = Groups.NONE;
    private static final int MOST_STEPS = 50_000;

    private final Network network;
    private final Placement placement;
    private final long[] prices;
    private final long floor;

    private final Heap heap = new Heap();
    private final List<Step> steps = new ArrayList<>();
    private final long[] leastLoss;
    private int givenUpAtStart;
    private Chain best = new Chain(null, NONE, 0);

    /// A question takes the pair `taken` and gives up the pair `released`, where it has one.
    ///
    /// @param before the steps that made this one necessary; null at the start
    /// @param loss of all of them together
    private record Step(@Nullable Step before, int released, int taken, long loss) {}

    /// @param last null when nothing is exchanged
    /// @param alsoGivenUp what the end of the chain gives up for it
    private record Chain(@Nullable Step last, int alsoGivenUp, long loss) {}

    /// @param floor the level that no question may fall below; one that is below it already may not
    ///   lose
    Exchanges(Network network, Placement placement, long[] prices, long floor) {
        this.network = network;
        this.placement = placement;
        this.prices = prices;
        this.floor = floor;
        leastLoss = new long[network.experts];
    }

    /// Carries out the chain from `question` on that costs the total the least.
    ///
    /// @param needed what the question must receive afterwards
    /// @param limit only a chain with a loss below it; a gain is a negative loss
    /// @return whether there was one
    boolean carryOut(int question, long needed, long limit) {
        best = new Chain(null, NONE, limit);
        for (int pair = network.first[question]; pair < network.first[question + 1]; pair++) {
            if (placement.isChosen(pair)) {
                search(question, pair, needed);
            }
        }
        if (placement.lacks(question)) {
            search(question, NONE, needed);
        }
        exchange(best);
        return best.last != null;
    }

    private void search(int question, int givenUp, long needed) {
        heap.clear();
        steps.clear();
        Arrays.fill(leastLoss, Long.MAX_VALUE);
        givenUpAtStart = givenUp;
        takeAnother(null, question, givenUp, needed);
        while (!heap.isEmpty() && heap.leastKey() < best.loss && steps.size() < MOST_STEPS) {
            var step = steps.get(heap.poll());
            if (step.loss == leastLoss[network.expertOf[step.taken]]) {
                follow(step);
            }
        }
    }

    /// The question gives up the one pair, and takes any other that leaves it with enough.
    private void takeAnother(@Nullable Step before, int question, int released, long needed) {
        long without = released == NONE ? 0 : network.score[released];
        long lossBefore = without + (before == null ? 0 : before.loss);
        long neededMore = needed - placement.sum(question) + without;
        for (int pair = network.first[question]; pair < network.first[question + 1]; pair++) {
            int expert = network.expertOf[pair];
            long loss = lossBefore - network.score[pair];
            if (network.score[pair] >= neededMore
                    && loss < leastLoss[expert]
                    && !placement.isChosen(pair)
                    && placement.quotaAllows(pair, released)
                    && network.capacity[expert] > 0
                    && leastInTheEnd(expert, loss) < best.loss) {
                leastLoss[expert] = loss;
                heap.add(leastInTheEnd(expert, loss), steps.size());
                steps.add(new Step(before, released, pair, loss));
            }
        }
    }

    private long leastInTheEnd(int expert, long loss) {
        long worthOfStart =
                givenUpAtStart == NONE
                        ? network.emptyPlace
                        : prices[network.expertOf[givenUpAtStart]];
        return loss + prices[expert] - worthOfStart;
    }

    private void follow(Step step) {
        int expert = network.expertOf[step.taken];
        if (hasRoomNow(expert)) {
            keepIfBest(step, NONE, step.loss);
            return;
        }
        for (int i = 0; i < placement.load(expert); i++) {
            int pair = placement.held(expert, i);
            int question = network.questionOf[pair];
            if (!comesIn(step, question)) {
                long needed = Math.min(network.sumFor(question, floor), placement.sum(question));
                if (givenUpAtStart == NONE
                        && placement.sum(question) - network.score[pair] >= needed) {
                    keepIfBest(step, pair, step.loss + network.score[pair]);
                }
                takeAnother(step, question, pair, needed);
            }
        }
    }

    private boolean hasRoomNow(int expert) {
        return givenUpAtStart != NONE
                && (placement.hasRoom(expert) || expert == network.expertOf[givenUpAtStart]);
    }

    private boolean comesIn(Step last, int question) {
        for (var step = last; step != null; step = step.before) {
            if (network.questionOf[step.taken] == question) {
                return true;
            }
        }
        return false;
    }

    private void keepIfBest(Step last, int alsoGivenUp, long loss) {
        if (loss < best.loss) {
            best = new Chain(last, alsoGivenUp, loss);
        }
    }

    private void exchange(Chain chain) {
        if (chain.alsoGivenUp != NONE) {
            placement.release(chain.alsoGivenUp);
        }
        for (var step = chain.last; step != null; step = step.before) {
            if (step.released != NONE) {
                placement.release(step.released);
            }
            placement.choose(step.taken);
        }
    }
}
