package be.weefsel.engine.allocation;

import java.util.Arrays;

/// Which pairs of a [Network] are chosen at the moment.
final class Placement {
    private final Network network;
    private final boolean[] chosen;
    private final int[] received;
    private final long[] sum;
    private final int[] load;
    private final int[] inGroup;

    /// The chosen pairs of expert `e` are `held[firstHeld[e]]` and the `load[e] - 1` after it.
    private final int[] firstHeld;

    private final int[] held;

    Placement(Network network) {
        this.network = network;
        chosen = new boolean[network.score.length];
        received = new int[network.questions];
        sum = new long[network.questions];
        load = new int[network.experts];
        inGroup = new int[network.groups.count];
        firstHeld = new int[network.experts + 1];
        for (int expert : network.expertOf) {
            firstHeld[expert + 1]++;
        }
        Arrays.parallelPrefix(firstHeld, Integer::sum);
        held = new int[network.score.length];
    }

    /// The same choice, on its own, with the scores of a network that differs in scores only.
    Placement copyFor(Network other) {
        var copy = new Placement(other);
        for (int pair = 0; pair < chosen.length; pair++) {
            if (chosen[pair]) {
                copy.choose(pair);
            }
        }
        return copy;
    }

    Placement copy() {
        return copyFor(network);
    }

    void choose(int pair) {
        int question = network.questionOf[pair];
        int expert = network.expertOf[pair];
        chosen[pair] = true;
        received[question]++;
        sum[question] += network.score[pair];
        count(pair, 1);
        held[firstHeld[expert] + load[expert]++] = pair;
    }

    void release(int pair) {
        int question = network.questionOf[pair];
        int expert = network.expertOf[pair];
        chosen[pair] = false;
        received[question]--;
        sum[question] -= network.score[pair];
        count(pair, -1);
        int place = firstHeld[expert];
        while (held[place] != pair) {
            place++;
        }
        held[place] = held[firstHeld[expert] + --load[expert]];
    }

    private void count(int pair, int change) {
        if (network.groups.ofPair[pair] != Groups.NONE) {
            inGroup[network.groups.ofPair[pair]] += change;
        }
    }

    int inGroup(int group) {
        return inGroup[group];
    }

    /// Whether the quota of its question lets the pair be chosen.
    ///
    /// @param released a pair of the same question that it gives up for it; [Groups#NONE] if none
    boolean quotaAllows(int pair, int released) {
        int group = network.groups.ofPair[pair];
        if (group == Groups.NONE) {
            return true;
        }
        boolean takesOver = released != Groups.NONE && network.groups.ofPair[released] == group;
        return inGroup[group] - (takesOver ? 1 : 0) < network.groups.limit[group];
    }

    boolean isChosen(int pair) {
        return chosen[pair];
    }

    int received(int question) {
        return received[question];
    }

    boolean lacks(int question) {
        return received[question] < network.demand[question];
    }

    int emptyPlaces() {
        return Arrays.stream(network.demand).sum() - Arrays.stream(received).sum();
    }

    /// Sum of the scores that the question receives.
    long sum(int question) {
        return sum[question];
    }

    /// That sum, comparable with the sums of others.
    long level(int question) {
        return network.levelOf(question, sum[question]);
    }

    boolean hasRoom(int expert) {
        return load[expert] < network.capacity[expert];
    }

    int load(int expert) {
        return load[expert];
    }

    /// @param index from 0 to before `load(expert)`
    int held(int expert, int index) {
        return held[firstHeld[expert] + index];
    }

    long total() {
        return Arrays.stream(sum).sum();
    }

    /// The lowest level of the questions that can receive; 0 when none can.
    long minimum() {
        long lowest = Long.MAX_VALUE;
        for (int question = 0; question < network.questions; question++) {
            if (network.canReceive[question]) {
                lowest = Math.min(lowest, level(question));
            }
        }
        return lowest == Long.MAX_VALUE ? 0 : lowest;
    }
}
