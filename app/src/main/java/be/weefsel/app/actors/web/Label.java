package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Language;

/// A name with the address of its page.
///
/// @param language the name is in
/// @param thread class of the thread of a collective factory; empty for everything else
public record Label(String text, String href, Language language, String thread) {}
