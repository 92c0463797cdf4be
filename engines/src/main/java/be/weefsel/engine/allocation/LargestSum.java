package be.weefsel.engine.allocation;

import java.util.Arrays;

/// As many places filled as possible, with the largest sum of scores that this allows: exact.
///
/// A minimum-cost flow by successive shortest paths with potentials (Edmonds and Karp 1972;
/// Tomizawa 1971). Each place of each question is one path: Dijkstra over reduced costs $c_{ij} +
/// \pi_i - \pi_j \ge 0$, which stops at the nearest expert with room, as in Jonker and Volgenant
/// (1987). A place that stays empty is an arc that costs more than any path, so that also the
/// choice of who lacks one is the best. $O(F \cdot A \log A)$ for F places and A pairs.
final class LargestSum {
    private static final long FAR = Long.MAX_VALUE;
    private static final int NONE = -1;

    private final Network network;
    private final Placement placement;

    /// Of questions, and behind them of experts.
    private final long[] potential;

    private final long[] distance;
    private final boolean[] isSettled;

    /// The pair over which a node was reached.
    private final int[] reachedBy;

    private final int[] touched;
    private int touchedCount;
    private final Heap heap = new Heap();

    private LargestSum(Network network) {
        this.network = network;
        placement = new Placement(network);
        int nodes = network.questions + network.experts;
        potential = new long[nodes];
        distance = new long[nodes];
        Arrays.fill(distance, FAR);
        isSettled = new boolean[nodes];
        reachedBy = new int[nodes];
        touched = new int[nodes];
    }

    static LargestSum of(Network network) {
        var largest = new LargestSum(network);
        largest.fillAllPlaces();
        return largest;
    }

    Placement placement() {
        return placement;
    }

    /// For each expert what one place more with her would add to the largest sum; an empty place
    /// counts as `emptyPlace`.
    long[] prices() {
        var prices = new long[network.experts];
        Arrays.setAll(prices, expert -> -potential[network.questions + expert]);
        return prices;
    }

    private void fillAllPlaces() {
        for (int question = 0; question < network.questions; question++) {
            potential[question] = best(question);
            int possible = Math.min(network.demand[question], network.pairsOf(question));
            for (int place = 0; place < possible; place++) {
                fillOnePlace(question);
            }
        }
    }

    /// Expert prices only fall below 0, so that with this no reduced cost is negative.
    private long best(int question) {
        long best = -network.emptyPlace;
        for (int pair = network.first[question]; pair < network.first[question + 1]; pair++) {
            int expert = network.questions + network.expertOf[pair];
            best = Math.max(best, network.score[pair] + potential[expert]);
        }
        return best;
    }

    private void fillOnePlace(int start) {
        reach(start, 0, NONE);
        long nearest = FAR;
        int end = NONE;
        while (!heap.isEmpty() && heap.leastKey() < nearest) {
            int node = heap.poll();
            if (isSettled[node]) {
                continue;
            }
            isSettled[node] = true;
            long toEnd = distance[node] + lastStep(node);
            if (mayEnd(node) && toEnd < nearest) {
                nearest = toEnd;
                end = node;
            }
            if (node < network.questions) {
                leaveQuestion(node);
            } else {
                leaveExpert(node);
            }
        }
        adjustPotentials(nearest);
        augment(start, end);
        forget();
    }

    /// At an expert with room, or at a question, which then has an empty place.
    private boolean mayEnd(int node) {
        return node < network.questions || placement.hasRoom(node - network.questions);
    }

    private long lastStep(int node) {
        return node < network.questions ? network.emptyPlace + potential[node] : potential[node];
    }

    private void leaveQuestion(int question) {
        for (int pair = network.first[question]; pair < network.first[question + 1]; pair++) {
            if (!placement.isChosen(pair)) {
                int expert = network.questions + network.expertOf[pair];
                long cost = -network.score[pair] + potential[question] - potential[expert];
                reach(expert, distance[question] + cost, pair);
            }
        }
    }

    private void leaveExpert(int node) {
        int expert = node - network.questions;
        for (int i = 0; i < placement.load(expert); i++) {
            int pair = placement.held(expert, i);
            int question = network.questionOf[pair];
            long cost = network.score[pair] + potential[node] - potential[question];
            reach(question, distance[node] + cost, pair);
        }
    }

    private void reach(int node, long far, int pair) {
        if (far < distance[node]) {
            if (distance[node] == FAR) {
                touched[touchedCount++] = node;
            }
            distance[node] = far;
            reachedBy[node] = pair;
            heap.add(far, node);
        }
    }

    private void adjustPotentials(long nearest) {
        for (int i = 0; i < touchedCount; i++) {
            int node = touched[i];
            if (isSettled[node]) {
                potential[node] += distance[node] - nearest;
            }
        }
    }

    private void augment(int start, int end) {
        int node = end;
        while (node != start) {
            int pair = reachedBy[node];
            if (node < network.questions) {
                placement.release(pair);
                node = network.questions + network.expertOf[pair];
            } else {
                placement.choose(pair);
                node = network.questionOf[pair];
            }
        }
    }

    private void forget() {
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = FAR;
            isSettled[touched[i]] = false;
        }
        touchedCount = 0;
        heap.clear();
    }
}
