package be.weefsel.fabric.store;

/// What came of an import.
///
/// @param isPublished whether it now holds; otherwise its report says why not
public record Imported(Edition edition, boolean isPublished) {}
