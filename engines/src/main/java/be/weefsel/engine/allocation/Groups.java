package be.weefsel.engine.allocation;

import java.util.Arrays;

/// The groups of the questions that have a [Quota], numbered in the order of the questions: for
/// each such question those of its quota, and one for everybody else.
final class Groups {
    static final int NONE = -1;

    final int count;

    /// Groups of question `q`: from `first[q]` to before `first[q + 1]`; none without a quota.
    final int[] first;

    final int[] questionOf;

    /// Most experts of the group that its question gets.
    final int[] limit;

    /// Of each pair; [#NONE] without a quota.
    final int[] ofPair;

    /// @param questionOfPair number of the question of each pair
    Groups(AllocationProblem problem, int[] questionOfPair) {
        var quotas = problem.demands().keySet().stream().map(problem::quotaOf).toList();
        var demands = problem.demands().values().stream().mapToInt(Integer::intValue).toArray();
        first = new int[quotas.size() + 1];
        for (int question = 0; question < quotas.size(); question++) {
            int groups = quotas.get(question).groups().size();
            first[question + 1] = first[question] + (groups == 0 ? 0 : groups + 1);
        }
        count = first[quotas.size()];
        questionOf = new int[count];
        limit = new int[count];
        for (int question = 0; question < quotas.size(); question++) {
            for (int group = first[question]; group < first[question + 1]; group++) {
                questionOf[group] = question;
                limit[group] =
                        quotas.get(question).limit(group - first[question], demands[question]);
            }
        }
        ofPair = new int[questionOfPair.length];
        Arrays.setAll(
                ofPair,
                pair -> {
                    int question = questionOfPair[pair];
                    var expert = problem.pairs().get(pair).expert();
                    return has(question)
                            ? first[question] + quotas.get(question).groupOf(expert)
                            : NONE;
                });
    }

    /// Whether the question has groups.
    boolean has(int question) {
        return first[question] < first[question + 1];
    }

    /// How many of the pairs could be chosen together, if they are all of one question and all
    /// experts have room.
    int most(int from, int to) {
        var left = limit.clone();
        int most = 0;
        for (int pair = from; pair < to; pair++) {
            most += ofPair[pair] == NONE || left[ofPair[pair]]-- > 0 ? 1 : 0;
        }
        return most;
    }
}
