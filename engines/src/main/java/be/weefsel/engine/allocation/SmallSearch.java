package be.weefsel.engine.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Branch and bound over the sets of experts that each question can receive: finds and proves the
/// best allocation of a problem that is small enough.
///
/// What a set is worth beyond the prices of its experts bounds the total of all that follow: the
/// Lagrangian relaxation of the capacities, with the prices of the [LargestSum].
final class SmallSearch {
    private static final int MOST_SETS = 5_000;
    private static final int MOST_VISITS = 300_000;

    private final Network network;
    private final long[] prices;
    private final int mayStayEmpty;
    private final List<List<ExpertSet>> sets = new ArrayList<>();
    private int setCount;

    /// Of the questions from this one on.
    private final long[] mostMinimum;

    private final long[] mostWorth;
    private long worthOfPlaces;
    private final int[] room;
    private final ExpertSet[] chosen;
    private ExpertSet[] best = {};
    private long bestMinimum;
    private long bestValue;
    private int visits;

    /// @param worth sum of the scores minus the prices, and minus what its empty places cost
    private record ExpertSet(List<Integer> pairs, long sum, int empty, long worth) {}

    private SmallSearch(Network network, long[] prices, Placement known) {
        this.network = network;
        this.prices = prices;
        mayStayEmpty = known.emptyPlaces();
        mostMinimum = new long[network.questions + 1];
        mostWorth = new long[network.questions + 1];
        room = network.capacity.clone();
        chosen = new ExpertSet[network.questions];
        bestMinimum = known.minimum();
        bestValue = known.total() - mayStayEmpty * network.emptyPlace;
    }

    /// @param known the best that is known, with as many places filled as possible
    /// @return the best there is; empty when the problem is too large to say
    static Optional<Placement> best(Network network, long[] prices, Placement known) {
        var search = new SmallSearch(network, prices, known);
        if (!search.listSets()) {
            return Optional.empty();
        }
        search.prepareBounds();
        search.visit(0, search.mostMinimum[0], 0, 0);
        return search.visits >= MOST_VISITS ? Optional.empty() : Optional.of(search.answer(known));
    }

    private Placement answer(Placement known) {
        if (best.length == 0) {
            return known;
        }
        var placement = new Placement(network);
        for (var set : best) {
            set.pairs.forEach(placement::choose);
        }
        return placement;
    }

    /// @return whether there are few enough of them
    private boolean listSets() {
        for (int question = 0; question < network.questions; question++) {
            var ofQuestion = new ArrayList<ExpertSet>();
            addSets(question, network.first[question], new ArrayList<>(), ofQuestion);
            if (setCount > MOST_SETS) {
                return false;
            }
            ofQuestion.sort(Comparator.comparingLong(ExpertSet::worth).reversed());
            sets.add(ofQuestion);
        }
        return true;
    }

    private void addSets(int question, int from, List<Integer> pairs, List<ExpertSet> into) {
        int empty = network.demand[question] - pairs.size();
        if (empty <= mayStayEmpty) {
            into.add(setOf(pairs, empty));
            setCount++;
        }
        for (int pair = from;
                pair < network.first[question + 1] && empty > 0 && setCount <= MOST_SETS;
                pair++) {
            if (network.capacity[network.expertOf[pair]] > 0 && quotaAllows(pairs, pair)) {
                pairs.addLast(pair);
                addSets(question, pair + 1, pairs, into);
                pairs.removeLast();
            }
        }
    }

    private boolean quotaAllows(List<Integer> pairs, int next) {
        int group = network.groups.ofPair[next];
        return group == Groups.NONE
                || pairs.stream().filter(pair -> network.groups.ofPair[pair] == group).count()
                        < network.groups.limit[group];
    }

    private ExpertSet setOf(List<Integer> pairs, int empty) {
        long sum = 0;
        long worth = -empty * network.emptyPlace;
        for (int pair : pairs) {
            sum += network.score[pair];
            worth += network.score[pair] - prices[network.expertOf[pair]];
        }
        return new ExpertSet(List.copyOf(pairs), sum, empty, worth);
    }

    private void prepareBounds() {
        mostMinimum[network.questions] = Long.MAX_VALUE;
        for (int question = network.questions - 1; question >= 0; question--) {
            var ofQuestion = sets.get(question);
            mostWorth[question] = mostWorth[question + 1] + ofQuestion.getFirst().worth;
            long most = Long.MIN_VALUE;
            for (var set : ofQuestion) {
                most = Math.max(most, counted(question, set));
            }
            mostMinimum[question] = Math.min(most, mostMinimum[question + 1]);
        }
        for (int expert = 0; expert < network.experts; expert++) {
            worthOfPlaces += prices[expert] * network.capacity[expert];
        }
    }

    /// What a question that can receive nothing receives does not count for the minimum.
    private long counted(int question, ExpertSet set) {
        return network.canReceive[question] ? network.levelOf(question, set.sum) : Long.MAX_VALUE;
    }

    /// @param minimum the most that the minimum can still become
    /// @param worth of the sets before
    private void visit(int question, long minimum, long worth, int empty) {
        if (++visits >= MOST_VISITS || !canBeBetter(question, minimum, worth)) {
            return;
        }
        if (question == network.questions) {
            keepIfBest(minimum);
            return;
        }
        for (var set : sets.get(question)) {
            if (empty + set.empty <= mayStayEmpty && fits(set)) {
                occupy(set, 1);
                chosen[question] = set;
                visit(
                        question + 1,
                        Math.min(minimum, counted(question, set)),
                        worth + set.worth,
                        empty + set.empty);
                occupy(set, -1);
            }
        }
    }

    private boolean canBeBetter(int question, long minimum, long worth) {
        return minimum > bestMinimum
                || (minimum == bestMinimum
                        && worth + mostWorth[question] + worthOfPlaces > bestValue);
    }

    private void keepIfBest(long minimum) {
        long value = 0;
        for (var set : chosen) {
            value += set.sum - set.empty * network.emptyPlace;
        }
        if (minimum > bestMinimum || (minimum == bestMinimum && value > bestValue)) {
            bestMinimum = minimum;
            bestValue = value;
            best = chosen.clone();
        }
    }

    private boolean fits(ExpertSet set) {
        for (int pair : set.pairs) {
            if (room[network.expertOf[pair]] == 0) {
                return false;
            }
        }
        return true;
    }

    private void occupy(ExpertSet set, int places) {
        for (int pair : set.pairs) {
            room[network.expertOf[pair]] -= places;
        }
    }
}
