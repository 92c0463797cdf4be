package be.weefsel.engine.allocation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Questions that go before others, and how much so.
///
/// In the sum of all, what such a question receives counts `weight` to the `weightOfOthers` of the
/// others; and in the smallest sum it must receive that much more to stand as high as another. It
/// never makes fewer places filled.
///
/// @param questions keys
/// @param weight from `weightOfOthers` to [#MOST]; both 1 for no difference, 5 and 4 for a quarter
///   more
public record Precedence(Set<String> questions, int weight, int weightOfOthers) {
    public static final int MOST = 10;
    public static final Precedence NONE = new Precedence(Set.of(), 1, 1);

    /// @throws IllegalArgumentException when a weight is out of range
    public Precedence {
        if (weightOfOthers < 1 || weight < weightOfOthers || weight > MOST) {
            throw new IllegalArgumentException(
                    "The weights (%d) and (%d) must be 1 to %d, the first not the smaller."
                            .formatted(weight, weightOfOthers, MOST));
        }
        questions = Collections.unmodifiableSet(new TreeSet<>(questions));
    }

    int weightOf(String question) {
        return questions.contains(question) ? weight : weightOfOthers;
    }
}
