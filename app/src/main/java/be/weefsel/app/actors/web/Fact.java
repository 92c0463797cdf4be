package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Sentence;
import java.util.List;

/// A line of facts: what it is about, and what is known.
public record Fact(String term, List<Value> values) {
    /// @param href empty when it leads nowhere
    public record Value(Sentence sentence, String href) {
        public Value(String text, String href, Language language) {
            this(new Sentence("", new Passage(language, text), ""), href);
        }
    }
}
