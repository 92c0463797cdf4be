package be.weefsel.engine.matching;

import java.util.List;

/// A topic that a text seems to be about.
///
/// @param words how it is said in the text, each way of writing once, in the order of the text
/// @param score above 0; the higher, the rarer and longer the words that show it. Scores of two
///   texts or two languages cannot be compared.
public record SpottedTopic(String topic, List<String> words, double score) {
    public SpottedTopic {
        words = List.copyOf(words);
        if (words.isEmpty() || !(score > 0)) {
            throw new IllegalArgumentException(
                    "Topic (%s) is spotted by words (%s) with a score (%s) above 0."
                            .formatted(topic, words, score));
        }
    }
}
