package be.weefsel.app.platform.text;

import com.ibm.icu.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// The sentences of one language, and its way to write numbers and dates.
///
/// A sentence is an ICU message with numbered places, whole and never glued together: `{0, plural,
/// =0 {No question waits} one {One question waits} other {# questions wait}}`.
public final class Texts {
    /// Stands for a passage while its sentence is made; no text has it.
    private static final String PASSAGE = "\uE000";

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Language language;
    private final Map<String, String> patterns;

    Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    public Language language() {
        return language;
    }

    /// @throws IllegalArgumentException when no sentence stands under the key
    public String of(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "No sentence under key (%s) in language (%s).".formatted(key, language.code()));
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// A sentence in which one of the arguments is a passage that may be in another language.
    ///
    /// @throws IllegalArgumentException when the sentence has no place for the passage
    public Sentence around(Passage passage, String key, Object... arguments) {
        var marked =
                Arrays.stream(arguments)
                        .map(argument -> argument.equals(passage) ? PASSAGE : argument)
                        .toArray();
        var parts = of(key, marked).split(PASSAGE, -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "The sentence (%s) does not have exactly one place for (%s)."
                            .formatted(key, passage));
        }
        return new Sentence(parts[0], passage, parts[1]);
    }

    /// The sentence of an enum constant: `questionStage(OPEN)` under prefix `matching.stage` is
    /// `matching.stage.open`.
    public String of(String prefix, Enum<?> constant) {
        return of(
                prefix
                        + "."
                        + constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    /// The message as it stands in the file, with its places.
    public String pattern(String key) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence under key (%s).".formatted(key));
        }
        return pattern;
    }

    /// 24 November 2026
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    public String date(Instant moment) {
        return date(moment.atZone(ZONE).toLocalDate());
    }

    /// 24 November 2026 at 09:30
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(ZONE));
    }

    /// March 2027
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(month);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /// With the given number of decimals, as readers of this language write them.
    public String decimal(double number, int decimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /// A share (0..1) as a whole percentage.
    public String percentage(double share) {
        return NumberFormat.getPercentInstance(language.locale()).format(share);
    }
}
