package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.util.List;
import java.util.Set;

/// A word of a query with all that stands for it in the collection.
///
/// @param surface as it is written in the query
record WeightedTerm(String surface, List<Alternative> alternatives) {
    WeightedTerm {
        alternatives = List.copyOf(alternatives);
    }

    /// @param probability that the stem, in texts of the language, is what was meant
    /// @param sources of the translation; empty when the stem was not translated
    record Alternative(
            TextLanguage language, String stem, double probability, Set<Source> sources) {
        /// The stem itself.
        static Alternative same(TextLanguage language, String stem) {
            return new Alternative(language, stem, 1, Set.of());
        }
    }
}
