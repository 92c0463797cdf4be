package be.weefsel.app.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The short, lasting names that things have in addresses and files: `centexbel-vkc`.
public final class Keys {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private Keys() {}

    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    /// @throws IllegalArgumentException when it has another form
    public static void check(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException(
                    "The key (%s) must be small letters and digits, with hyphens between them."
                            .formatted(key));
        }
    }

    /// A key that resembles the name: "Crème & Co" gives `creme-co`; `x` for a name without letters
    /// or digits.
    private static String of(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var key = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = key.length() > LONGEST ? key.substring(0, LONGEST) : key;
        var trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "x" : trimmed;
    }

    /// As [#of], with a number behind it when the key is taken: `creme-co-2`.
    public static String free(String name, Predicate<String> isTaken) {
        var wanted = of(name);
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? wanted : wanted + "-" + n)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
