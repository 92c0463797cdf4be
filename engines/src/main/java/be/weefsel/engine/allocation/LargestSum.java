package be.weefsel.engine.allocation;

import java.util.Arrays;

/// As many places filled as possible, with the largest sum of scores that this allows: exact.
///
/// A minimum-cost flow by successive shortest paths with potentials (Edmonds and Karp 1972;
/// Tomizawa 1971). Each place of each question is one path: Dijkstra over reduced costs $c_{ij} +
/// \pi_i - \pi_j \ge 0$, which stops at the nearest expert with room, as in Jonker and Volgenant
/// (1987). A place that stays empty is an arc that costs more than any path, so that also the
/// choice of who lacks one is the best. $O(F \cdot A \log A)$ for F places and A pairs.
///
/// A question with a [Quota] has a node for each group between itself and its experts, with room
/// for as many as the group may have: so one expert never fills two of its places.
final class LargestSum {
    private static final long FAR = Long.MAX_VALUE;
    private static final int NONE = -1;

    private final Network network;
    private final Placement placement;

    /// The nodes are the questions, behind them the groups, and behind those the experts.
    private final int firstExpert;

    private final long[] potential;

    private final long[] distance;
    private final boolean[] isSettled;

    /// The pair over which a node was reached; [#NONE] between a question and its group.
    private final int[] reachedBy;

    private final int[] reachedFrom;

    private final int[] touched;
    private int touchedCount;
    private final Heap heap = new Heap();

    private LargestSum(Network network) {
        this.network = network;
        placement = new Placement(network);
        firstExpert = network.questions + network.groups.count;
        int nodes = firstExpert + network.experts;
        potential = new long[nodes];
        distance = new long[nodes];
        Arrays.fill(distance, FAR);
        isSettled = new boolean[nodes];
        reachedBy = new int[nodes];
        reachedFrom = new int[nodes];
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
        Arrays.setAll(prices, expert -> -potential[firstExpert + expert]);
        return prices;
    }

    private void fillAllPlaces() {
        for (int question = 0; question < network.questions; question++) {
            open(question);
            int possible = network.possiblePlaces(question);
            for (int place = 0; place < possible; place++) {
                fillOnePlace(question);
            }
        }
    }

    /// Expert prices only fall below 0, so that with this no reduced cost is negative.
    private void open(int question) {
        potential[question] = -network.emptyPlace;
        for (int group = network.groups.first[question];
                group < network.groups.first[question + 1];
                group++) {
            potential[network.questions + group] = -network.emptyPlace;
        }
        for (int pair = network.first[question]; pair < network.first[question + 1]; pair++) {
            int node = nodeOf(pair);
            long worth = network.score[pair] + potential[expertNode(pair)];
            potential[node] = Math.max(potential[node], worth);
            potential[question] = Math.max(potential[question], potential[node]);
        }
    }

    /// The group of the pair, or else its question.
    private int nodeOf(int pair) {
        int group = network.groups.ofPair[pair];
        return group == Groups.NONE ? network.questionOf[pair] : network.questions + group;
    }

    private int expertNode(int pair) {
        return firstExpert + network.expertOf[pair];
    }

    private void fillOnePlace(int start) {
        reach(start, 0, NONE, NONE);
        long nearest = FAR;
        int end = NONE;
        while (!heap.isEmpty() && heap.leastKey() < nearest) {
            int node = heap.poll();
            if (isSettled[node]) {
                continue;
            }
            isSettled[node] = true;
            if (mayEnd(node)) {
                long toEnd = distance[node] + lastStep(node);
                if (toEnd < nearest) {
                    nearest = toEnd;
                    end = node;
                }
            }
            leave(node);
        }
        adjustPotentials(nearest);
        augment(start, end);
        forget();
    }

    private boolean isQuestion(int node) {
        return node < network.questions;
    }

    private boolean isExpert(int node) {
        return node >= firstExpert;
    }

    /// At an expert with room, or at a question, which then has an empty place.
    private boolean mayEnd(int node) {
        return isQuestion(node) || (isExpert(node) && placement.hasRoom(node - firstExpert));
    }

    private long lastStep(int node) {
        return isQuestion(node) ? network.emptyPlace + potential[node] : potential[node];
    }

    private void leave(int node) {
        if (isExpert(node)) {
            leaveExpert(node);
        } else if (!isQuestion(node)) {
            leaveGroup(node);
        } else if (network.groups.has(node)) {
            enterGroups(node);
        } else {
            takeExperts(node, node);
        }
    }

    /// @param node the question, or a group of it
    private void takeExperts(int question, int node) {
        for (int pair = network.first[question]; pair < network.first[question + 1]; pair++) {
            if (nodeOf(pair) == node && !placement.isChosen(pair)) {
                step(node, expertNode(pair), -network.score[pair], pair);
            }
        }
    }

    private void enterGroups(int question) {
        for (int group = network.groups.first[question];
                group < network.groups.first[question + 1];
                group++) {
            if (placement.inGroup(group) < network.groups.limit[group]) {
                step(question, network.questions + group, 0, NONE);
            }
        }
    }

    private void leaveGroup(int node) {
        int group = node - network.questions;
        int question = network.groups.questionOf[group];
        takeExperts(question, node);
        if (placement.inGroup(group) > 0) {
            step(node, question, 0, NONE);
        }
    }

    private void leaveExpert(int node) {
        int expert = node - firstExpert;
        for (int i = 0; i < placement.load(expert); i++) {
            int pair = placement.held(expert, i);
            step(node, nodeOf(pair), network.score[pair], pair);
        }
    }

    private void step(int from, int to, long cost, int pair) {
        reach(to, distance[from] + cost + potential[from] - potential[to], pair, from);
    }

    private void reach(int node, long far, int pair, int from) {
        if (far < distance[node]) {
            if (distance[node] == FAR) {
                touched[touchedCount++] = node;
            }
            distance[node] = far;
            reachedBy[node] = pair;
            reachedFrom[node] = from;
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
        for (int node = end; node != start; node = reachedFrom[node]) {
            int pair = reachedBy[node];
            if (pair == NONE) {
                continue;
            }
            if (isExpert(node)) {
                placement.choose(pair);
            } else {
                placement.release(pair);
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
