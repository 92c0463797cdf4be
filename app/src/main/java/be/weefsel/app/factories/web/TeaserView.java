package be.weefsel.app.factories.web;

import be.weefsel.app.platform.text.Passage;
import java.util.Optional;

/// The public part of a question, in a list.
///
/// @param factory the collective factory it belongs to; empty where all belong to the same
/// @param when it was asked or answered, in words
public record TeaserView(String href, Passage text, Optional<FactoryName> factory, String when) {

    /// @param thread class of the factory's thread
    public record FactoryName(String name, String href, String thread) {}
}
