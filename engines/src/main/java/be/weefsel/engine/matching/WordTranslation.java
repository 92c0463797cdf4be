package be.weefsel.engine.matching;

import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.language.LanguagePair;
import be.weefsel.engine.matching.language.Translation;
import java.util.ArrayList;
import java.util.List;

/// How a word is said in another language, where that is certain enough to be told as a reason.
final class WordTranslation {
    private static final double LEAST_CERTAINTY = 0.1;

    private final LanguageModel model;

    WordTranslation(LanguageModel model) {
        this.model = model;
    }

    /// The likeliest first. A compound that is unknown as a whole is said by what each of its parts
    /// most likely is, as certain as the least certain of them.
    ///
    /// @return empty when the word is unknown
    List<Clue.Reading> of(LanguagePair pair, Words.Word word) {
        var whole = model.translations(pair, word.stem());
        return whole.isEmpty()
                ? ofParts(pair, model.partsOf(pair.from(), word))
                : whole.stream()
                        .filter(it -> it.probability() >= LEAST_CERTAINTY)
                        .map(it -> new Clue.Reading(List.of(it.stem()), it.probability()))
                        .toList();
    }

    private List<Clue.Reading> ofParts(LanguagePair pair, List<String> parts) {
        var likeliest = new ArrayList<Translation>();
        for (var part : parts) {
            var translations = model.translations(pair, part);
            if (translations.isEmpty()) {
                return List.of();
            }
            likeliest.add(translations.getFirst());
        }
        return likeliest.stream().mapToDouble(Translation::probability).min().stream()
                .filter(certainty -> certainty >= LEAST_CERTAINTY)
                .mapToObj(certainty ->
                        new Clue.Reading(
                                likeliest.stream().map(Translation::stem).toList(), certainty))
                .toList();
    }
}
