package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Sentence;
import java.util.List;
import java.util.Optional;

/// An offer in a list.
///
/// @param kind in words
/// @param icon of the kind
/// @param owner who offers it; empty where that goes without saying
/// @param capacity empty when it is not known
/// @param summary the beginning of the description
public record OfferEntry(
        String href,
        Passage title,
        String kind,
        String icon,
        Optional<Label> owner,
        Optional<Sentence> capacity,
        Passage summary,
        List<Label> topics) {}
