package be.weefsel.app.actors;

import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Keys;
import be.weefsel.app.vocabulary.Validity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Something that organisations do together.
///
/// @param key identity; lasting
/// @param lead key of the organisation that leads it
/// @param partners keys of the others
/// @param clusters keys of the collective factories it belongs to
public record Initiative(
        String key,
        Kind kind,
        TranslatedText name,
        Optional<TranslatedText> description,
        Optional<String> website,
        Validity period,
        Optional<String> lead,
        Set<String> partners,
        Set<String> clusters,
        Set<String> illustrative,
        String source) {
    public Initiative {
        Keys.check(key);
        partners = Set.copyOf(partners);
        clusters = Set.copyOf(clusters);
        illustrative = Set.copyOf(illustrative);
    }

    public enum Kind {
        /// Has an end and a result.
        PROJECT,
        /// Stays, and brings people together.
        PLATFORM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
