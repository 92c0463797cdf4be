package be.weefsel.engine.matching.retrieval;

/// A text that was found.
///
/// @param item its id
/// @param score how well it fits, on the scale of what found it; the greater the better
public record Hit(String item, double score) {}
