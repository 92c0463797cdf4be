package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Language;

/// A name with the address of its page.
///
/// @param key of what is named; empty when it has none
/// @param language the name is in
/// @param thread class of the thread of a collective factory; empty for everything else
public record Label(String key, String text, String href, Language language, String thread) {

    /// The name of a place that has no key.
    public Label(String text, String href, Language language, String thread) {
        this("", text, href, language, thread);
    }
}
