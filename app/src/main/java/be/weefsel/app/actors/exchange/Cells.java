package be.weefsel.app.actors.exchange;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Validity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row that is being read: its texts by column, and everything that is wrong with them.
///
/// Reading a cell gives its value, or notes what is wrong and gives nothing: all reasons come at
/// once.
final class Cells {
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Pattern DATE = Pattern.compile("(1\\d{3}|20\\d{2})-\\d{2}-\\d{2}");
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    private final Map<String, String> texts;
    private final List<Reason> wrong = new ArrayList<>();

    Cells(Map<String, String> texts) {
        this.texts = texts;
    }

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    Map<String, String> all() {
        return texts;
    }

    /// The first of these columns that has a text; empty when none has.
    String firstOf(String... columns) {
        return Stream.of(columns)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    Optional<String> find(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /// Several values with bars between them.
    List<String> list(String column) {
        return Stream.of(text(column).split("\\|", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("|"));
    }

    <T> Optional<T> code(String column, Collection<T> values, Function<T, String> code) {
        return find(column).flatMap(text -> known(column, text, values, code));
    }

    /// Each of several, in their order; one that comes twice stays twice.
    <T> List<T> codes(String column, Collection<T> values, Function<T, String> code) {
        return list(column).stream()
                .map(text -> known(column, text, values, code))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> known(
            String column, String text, Collection<T> values, Function<T, String> code) {
        var found = values.stream().filter(v -> code.apply(v).equalsIgnoreCase(text)).findFirst();
        if (found.isEmpty()) {
            var choices = values.stream().map(code).collect(Collectors.joining(", "));
            wrong(Reason.of("actors.import.unknown-code", column, text, choices));
        }
        return found;
    }

    /// In three columns: `name_nl`, `name_fr`, `name_en`.
    Optional<TranslatedText> translated(String column, Optional<Language> original) {
        var byLanguage = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            find(column + "_" + language.code()).ifPresent(text -> byLanguage.put(language, text));
        }
        return byLanguage.keySet().stream()
                .findFirst()
                .map(first ->
                        new TranslatedText(
                                original.filter(byLanguage::containsKey).orElse(first),
                                byLanguage));
    }

    static void put(Map<String, String> texts, String column, Optional<TranslatedText> text) {
        for (var language : Language.values()) {
            texts.put(
                    column + "_" + language.code(), text.map(t -> t.exactly(language)).orElse(""));
        }
    }

    boolean isYes(String column) {
        var text = text(column);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            wrong(Reason.of("actors.import.unknown-code", column, text, "yes, no"));
        }
        return text.equals("yes");
    }

    static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }

    Optional<Integer> integer(String column, int least, int most) {
        var text = find(column);
        try {
            var number = text.map(Integer::valueOf);
            if (number.filter(n -> n < least || n > most).isEmpty()) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, in the same words as a number that lies outside.
        }
        wrong(Reason.of("actors.import.number", column, text.orElse(""), least, most));
        return Optional.empty();
    }

    Optional<Double> decimal(String column, double least, double most) {
        var text = find(column);
        try {
            var number = text.map(t -> Double.valueOf(t.replace(',', '.')));
            if (number.filter(n -> !(n >= least && n <= most)).isEmpty()) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, in the same words as a number that lies outside.
        }
        wrong(Reason.of("actors.import.number", column, text.orElse(""), least, most));
        return Optional.empty();
    }

    /// In years, or in days where they are known.
    Validity period(String fromColumn, String toColumn) {
        var from = date(fromColumn, Year::atDay, 1);
        var to = date(toColumn, (year, day) -> LAST_DAY.atYear(year.getValue()), 0);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            wrong(Reason.of("actors.import.period", text(fromColumn), text(toColumn)));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private Optional<LocalDate> date(
            String column, BiFunction<Year, Integer, LocalDate> dayOf, int day) {
        var text = find(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (YEAR.matcher(text.get()).matches()) {
            return Optional.of(dayOf.apply(Year.parse(text.get()), day));
        }
        try {
            if (DATE.matcher(text.get()).matches()) {
                return Optional.of(LocalDate.parse(text.get()));
            }
        } catch (DateTimeException e) {
            // A day that does not exist is as wrong as a text that is no date.
        }
        wrong(Reason.of("actors.import.date", column, text.get()));
        return Optional.empty();
    }

    /// The first day of a year is written as the year, and so is the last day of one that ends.
    static void put(Map<String, String> texts, String from, String to, Validity validity) {
        texts.put(from, written(validity.from(), NEW_YEAR));
        texts.put(to, written(validity.to(), LAST_DAY));
    }

    private static String written(Optional<LocalDate> date, MonthDay meansYear) {
        return date.map(d ->
                        MonthDay.from(d).equals(meansYear)
                                ? Integer.toString(d.getYear())
                                : d.toString())
                .orElse("");
    }

    void wrong(Reason reason) {
        wrong.add(reason);
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    List<Reason> reasons() {
        return List.copyOf(wrong);
    }
}
