package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.language.Source;
import java.util.Set;

/// A word of a query and the word of an item that it was found by: *afvalwater* → *sewage*.
///
/// @param asked as it is written in the query
/// @param found as it is written in the item
/// @param probability that the one is a translation of the other; 1 when it is the same stem
/// @param sources of the translation; empty when nothing was translated
/// @param share of the score of the item, 0..1; those of all matched terms add up to one
public record MatchedTerm(
        String asked, String found, double probability, Set<Source> sources, double share) {}
