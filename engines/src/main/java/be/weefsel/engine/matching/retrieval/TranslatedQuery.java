package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.Stems;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.language.LanguagePair;
import be.weefsel.engine.matching.retrieval.WeightedTerm.Alternative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Puts a query into terms that can be looked for in all languages at once.
final class TranslatedQuery {
    private TranslatedQuery() {}

    /// One for each different stem, parts of compounds included, in the order of the text.
    ///
    /// A stem that the model cannot translate is looked for as it is written, so that names and
    /// what languages write alike are still found.
    static List<WeightedTerm> terms(LanguageModel model, Item query) {
        var language = query.languageOrGuess();
        var terms = new LinkedHashMap<String, WeightedTerm>();
        for (var term : model.read(language, query.text())) {
            boolean isCompound = term.stems().size() > 1;
            for (var stem : term.stems()) {
                terms.computeIfAbsent(
                        stem,
                        it ->
                                new WeightedTerm(
                                        term.surface(),
                                        alternatives(
                                                model,
                                                language,
                                                it,
                                                isCompound ? it : term.surface())));
            }
        }
        return List.copyOf(terms.values());
    }

    private static List<Alternative> alternatives(
            LanguageModel model, TextLanguage language, String stem, String written) {
        var alternatives = new ArrayList<Alternative>();
        alternatives.add(Alternative.same(language, stem));
        for (var other : TextLanguage.values()) {
            if (other != language) {
                var translations = model.translations(new LanguagePair(language, other), stem);
                translations.forEach(it ->
                        alternatives.add(
                                new Alternative(other, it.stem(), it.probability(), it.sources())));
                if (translations.isEmpty()) {
                    Stems.of(other, written).stream()
                            .distinct()
                            .map(it -> Alternative.same(other, it))
                            .forEach(alternatives::add);
                }
            }
        }
        return alternatives;
    }
}
