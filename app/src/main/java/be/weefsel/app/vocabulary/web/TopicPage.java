package be.weefsel.app.vocabulary.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// One topic: what stands under it, what it is called, and what lies around it.
///
/// @param crumb a wider topic, the first of several
/// @param names in each language, with what people call it too
public record TopicPage(
        Frame frame,
        Passage label,
        Optional<Passage> definition,
        Optional<Link> crumb,
        List<Part> parts,
        List<Named> names,
        List<Link> broader,
        List<Link> narrower,
        List<Link> related,
        String iri,
        String directoryHref) {

    public record Link(String text, String lang, String href) {}

    /// Things of one kind.
    public record Part(String id, String heading, List<Entry> entries) {}

    /// @param by who it belongs to; empty where that is not public
    public record Entry(Passage name, String href, String kind, String icon, String by) {}

    /// @param language in words of the reader
    public record Named(String language, String lang, String name, List<String> others) {}
}
