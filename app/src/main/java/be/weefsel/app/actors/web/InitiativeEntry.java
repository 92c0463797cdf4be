package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// A project or platform in a list.
///
/// @param period in words; empty when it is not known
/// @param with who does it, the lead first; on the page of one of them only the others
public record InitiativeEntry(
        String href,
        Passage name,
        String kind,
        String period,
        List<Label> with,
        List<Label> clusters) {}
