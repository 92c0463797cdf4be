package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Language;
import java.util.List;

/// A line of facts: what it is about, and what is known.
public record Fact(String term, List<Value> values) {
    /// @param href empty when it leads nowhere
    /// @param language the text is in
    public record Value(String text, String href, Language language) {}
}
