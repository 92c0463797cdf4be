package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A kind of organisation or of offer, as the network keeps it.
///
/// @param code short and lasting, and of no other kind of either sort: `lead-plant`
/// @param side of an organisation only
/// @param builtIn whether Weefsel brings it, and knows what it means
/// @param name that the network gave it, in all three languages for a kind of its own; what Weefsel
///   brings may be renamed in some
/// @param inUse whether forms offer it
public record Kind(
        Sort sort,
        String code,
        Optional<Side> side,
        boolean builtIn,
        Optional<TranslatedText> name,
        boolean inUse,
        int position) {
    public Kind {
        Keys.check(code);
        if (side.isPresent() != (sort == Sort.ORGANISATION)) {
            throw new IllegalArgumentException(
                    "The kind (%s) of (%s) cannot have side (%s).".formatted(code, sort, side));
        }
        if (!builtIn
                && name.filter(text -> text.languages().size() == Language.values().length)
                        .isEmpty()) {
            throw new IllegalArgumentException(
                    "The kind (%s) needs a name in each language, not (%s).".formatted(code, name));
        }
    }

    /// What has a kind.
    public enum Sort {
        ORGANISATION,
        OFFER;

        /// As it stands in forms and the database.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Sort> findByCode(String code) {
            return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
        }

        public static Sort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// Empty where it is called as Weefsel calls it.
    public Optional<String> nameIn(Language language) {
        return name.map(text -> text.exactly(language)).filter(text -> !text.isEmpty());
    }

    /// Which version of its names this is: in each instance the same.
    public String edition() {
        var names = Arrays.stream(Language.values()).map(language -> nameIn(language).orElse(""));
        return Integer.toHexString(names.collect(Collectors.joining("|")).hashCode());
    }

    public Kind named(Optional<TranslatedText> other) {
        return new Kind(sort, code, side, builtIn, other, inUse, position);
    }

    public Kind inUse(boolean whether) {
        return new Kind(sort, code, side, builtIn, name, whether, position);
    }
}
