package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// A letter as it is read, in plain text and in HTML.
///
/// @param choices where the reader chooses which letters to get; empty when she has no choice
public record LetterText(
        Language language,
        String subject,
        String network,
        List<Item> items,
        String why,
        Optional<Link> choices) {

    /// One thing that is told.
    ///
    /// @param language it was written in
    /// @param heading empty in a letter that tells one thing
    public record Item(Language language, String heading, List<Passage> paragraphs, Link link) {}

    /// @param href whole address
    public record Link(String words, String href) {}
}
