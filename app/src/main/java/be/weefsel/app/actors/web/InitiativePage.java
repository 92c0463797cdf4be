package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// One project or platform: what it is, and who does it together.
///
/// @param over whether it has ended
/// @param illustrative what is plausible rather than known, in words; empty when all is known
public record InitiativePage(
        Frame frame,
        String key,
        Passage name,
        String kind,
        boolean over,
        Optional<Passage> description,
        List<Label> clusters,
        Optional<Label> lead,
        List<Label> partners,
        List<Fact> facts,
        List<OrganisationPage.Change> history,
        String illustrative,
        boolean mayChange) {}
