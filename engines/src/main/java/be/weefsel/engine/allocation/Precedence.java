package be.weefsel.engine.allocation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Questions that go before others, and how much so.
///
/// What such a question receives counts `times` as much in the sum of all, and it must receive
/// `times` as much to stand as high as another in the smallest sum. It never makes fewer places
/// filled.
///
/// @param questions keys
/// @param times 1 for no difference, to [#MOST]
public record Precedence(Set<String> questions, int times) {
    public static final int MOST = 10;
    public static final Precedence NONE = new Precedence(Set.of(), 1);

    /// @throws IllegalArgumentException when `times` is out of range
    public Precedence {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException(
                    "The precedence (%d) must be 1 to %d.".formatted(times, MOST));
        }
        questions = Collections.unmodifiableSet(new TreeSet<>(questions));
    }

    int of(String question) {
        return questions.contains(question) ? times : 1;
    }
}
