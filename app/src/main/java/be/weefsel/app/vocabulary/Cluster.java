package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.TranslatedText;

/// The name of a collective factory, as a word that others may use. What a factory *does* is told
/// further from the source.
///
/// @param key short and lasting: `new-materials`
/// @param purpose what it is there for, in one sentence
public record Cluster(
        String key,
        TranslatedText name,
        TranslatedText purpose,
        ThreadColour thread,
        Validity validity) {}
