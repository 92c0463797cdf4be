package be.weefsel.engine.allocation;

import java.util.Arrays;

/// Which pairs of a [Network] are chosen at the moment.
final class Placement {
    private final Network network;
    private final boolean[] chosen;
    private final int[] received;
    private final long[] sum;
    private final int[] load;

    /// The chosen pairs of expert `e` are `held[firstHeld[e]]` and the `load[e] - 1` after it.
    private final int[] firstHeld;

    private final int[] held;

    Placement(Network network) {
        this.network = network;
        chosen = new boolean[network.score.length];
        received = new int[network.questions];
        sum = new long[network.questions];
        load = new int[network.experts];
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
        held[firstHeld[expert] + load[expert]++] = pair;
    }

    void release(int pair) {
        int question = network.questionOf[pair];
        int expert = network.expertOf[pair];
        chosen[pair] = false;
        received[question]--;
        sum[question] -= network.score[pair];
        int place = firstHeld[expert];
        while (held[place] != pair) {
            place++;
        }
        held[place] = held[firstHeld[expert] + --load[expert]];
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

    /// The question that receives least of those that can receive; -1 when none can.
    int worst() {
        int worst = -1;
        for (int question = 0; question < network.questions; question++) {
            if (network.canReceive[question] && (worst < 0 || sum[question] < sum[worst])) {
                worst = question;
            }
        }
        return worst;
    }

    /// The least that a question receives of those that can receive; 0 when none can.
    long minimum() {
        int worst = worst();
        return worst < 0 ? 0 : sum[worst];
    }
}
