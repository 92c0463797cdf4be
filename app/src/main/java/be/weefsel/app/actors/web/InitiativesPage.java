package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// What organisations do together, the latest first.
///
/// @param running those that go on today, or are yet to begin
public record InitiativesPage(
        Frame frame,
        List<InitiativeEntry> running,
        List<InitiativeEntry> over,
        boolean mayChange) {}
