package be.weefsel.app.platform.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that someone typed, and whether they stand in a text: all of them, in any order, as
/// parts of words too, whatever their accents and capitals.
///
/// @param typed as it was typed, without blanks around it
public record Words(String typed) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public Words {
        typed = typed.strip();
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// With no words at all, everything fits.
    public boolean areIn(String... texts) {
        return areIn(List.of(texts));
    }

    /// With no words at all, everything fits.
    public boolean areIn(List<String> texts) {
        var searched = plain(texts.stream().collect(Collectors.joining(" ")));
        return Stream.of(plain(typed).split("\\s+", -1)).allMatch(searched::contains);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
