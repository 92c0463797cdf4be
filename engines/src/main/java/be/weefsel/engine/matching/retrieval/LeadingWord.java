package be.weefsel.engine.matching.retrieval;

/// A word of a query by whose meaning an item is near.
///
/// @param asked as it is written in the query
/// @param share of what leads to the item, 0..1; those of all leading words add up to one
public record LeadingWord(String asked, double share) {}
