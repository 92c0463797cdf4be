package be.weefsel.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells texts that say nearly the same as an earlier one: of all different words of both, at least
/// half are in both.
///
/// Source: Broder (1997), *On the resemblance and containment of documents*; here of words.
final class NearDuplicates {
    private static final double SAME = 0.5;

    /// How many different words each text has that was new.
    private final List<Integer> sizes = new ArrayList<>();

    /// Texts by word.
    private final Map<String, List<Integer>> having = new HashMap<>();

    /// Remembers the text if it is new.
    boolean isNew(Set<String> words) {
        var shared = new int[sizes.size()];
        for (var word : words) {
            for (int text : having.getOrDefault(word, List.of())) {
                shared[text]++;
            }
        }
        for (int text = 0; text < shared.length; text++) {
            if (shared[text] >= SAME * (words.size() + sizes.get(text) - shared[text])) {
                return false;
            }
        }
        words.forEach(
                word -> having.computeIfAbsent(word, _ -> new ArrayList<>()).add(shared.length));
        sizes.add(words.size());
        return true;
    }
}
