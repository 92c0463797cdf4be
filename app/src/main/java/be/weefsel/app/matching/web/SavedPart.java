package be.weefsel.app.matching.web;

import be.weefsel.app.platform.page.Frame;

/// The line below the form that says that a draft was kept.
///
/// @param key of the draft, so that the next time the same one is kept; empty when nothing was kept
/// @param when in words; empty when nothing was kept
public record SavedPart(Frame frame, String key, String when) {}
