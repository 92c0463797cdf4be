package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// One offer, with everything that someone needs to know before asking for it.
///
/// @param description paragraphs
/// @param keywords that are no topics, in the offer's original language
/// @param illustrative what is plausible rather than known, in words; empty when all is known
public record OfferPage(
        Frame frame,
        String key,
        Passage title,
        String kind,
        String icon,
        Label owner,
        Passage description,
        List<Label> clusters,
        List<Label> topics,
        Passage keywords,
        List<Fact> facts,
        List<OfferEntry> others,
        String illustrative,
        boolean closed,
        boolean mayChange,
        boolean mayReadChanges) {}
