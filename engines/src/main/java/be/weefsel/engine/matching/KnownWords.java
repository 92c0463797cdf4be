package be.weefsel.engine.matching;

import java.util.Optional;

/// The words of a language that are known, and how familiar they are.
public interface KnownWords {
    /// In how many texts a word occurs by its stem; 0 when it is unknown.
    int textsWith(String stem);

    /// The stem of a word as it is written (folded, in lower case); empty when it is unknown.
    Optional<String> stemOf(String form);
}
