package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.TranslatedText;
import java.util.Optional;

/// The name of a collective factory, as a word that others may use. What a factory *does* is told
/// further from the source.
///
/// @param key short and lasting: `new-materials`
/// @param shortName for lists; without it, what all names begin with is left out there
/// @param purpose what it is there for, in one sentence
public record Cluster(
        String key,
        TranslatedText name,
        Optional<TranslatedText> shortName,
        TranslatedText purpose,
        ThreadColour thread,
        Validity validity) {
    public Cluster {
        Keys.check(key);
    }

    /// Without a short name of its own.
    public Cluster(
            String key,
            TranslatedText name,
            TranslatedText purpose,
            ThreadColour thread,
            Validity validity) {
        this(key, name, Optional.empty(), purpose, thread, validity);
    }

    Cluster withKey(String other) {
        return new Cluster(other, name, shortName, purpose, thread, validity);
    }
}
