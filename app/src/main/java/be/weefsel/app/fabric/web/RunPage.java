package be.weefsel.app.fabric.web;

import be.weefsel.app.platform.page.Frame;
import java.util.Optional;

/// One import.
///
/// @param title how it stands, in a sentence
/// @param running empty when it is over
/// @param failure an English sentence; empty unless it failed
/// @param reportHref of what was read; empty when nothing was
public record RunPage(
        Frame frame,
        String title,
        String sentence,
        Optional<RunView> running,
        String failure,
        String reportHref) {}
