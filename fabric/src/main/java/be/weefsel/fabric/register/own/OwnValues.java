package be.weefsel.fabric.register.own;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// What people write in the cells of a table.
final class OwnValues {
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "ja", "j", "oui", "o", "vrai", "waar", "1", "x");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "nee", "neen", "non", "faux", "onwaar", "0");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final Pattern SECTOR = Pattern.compile("(\\d{2,5})[A-Z]?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<DateTimeFormatter> DAYS =
            List.of("uuuu-M-d", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu").stream()
                    .map(pattern ->
                            DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                                    .withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    private OwnValues() {}

    /// @return empty when it is neither
    static Optional<Boolean> yesOrNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /// With a point or a comma before at most two decimals; three digits could be thousands.
    static OptionalDouble number(String text) {
        var digits = SPACES.matcher(text).replaceAll("");
        return NUMBER.matcher(digits).matches()
                ? OptionalDouble.of(Double.parseDouble(digits.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /// `2019-09-01`, `1/9/2019`, `1-9-2019`, `1.9.2019`, or `2019` for its first day.
    static Optional<LocalDate> day(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
        }
        return DAYS.stream().flatMap(format -> day(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Digits without dots and without a last letter: `62.01Z` is 6201; `1.11`, of which a
    /// spreadsheet took the zero, is 0111.
    ///
    /// @return two to five digits
    static Optional<String> sector(String text) {
        var code = SPACES.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        var whole = code.indexOf('.') == 1 ? "0" + code : code;
        var matcher = SECTOR.matcher(whole.replace(".", ""));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// A number that a key always gets, in every edition: the first 63 bits of SHA-256. Two of a
    /// million keys get the same with a chance of one in ten million.
    ///
    /// @param kind so that a unit and an enterprise with the same key are two
    static long numberOf(String kind, String key) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK has no SHA-256.", e);
        }
    }
}
