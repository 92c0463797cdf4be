package be.weefsel.app.matching.web;

import be.weefsel.app.matching.allocation.SmallFirst;
import be.weefsel.app.matching.allocation.Wishes;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.engine.allocation.Fairness;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;

/// The choices above an allocation, as they stand in its address. What is not there or makes no
/// sense is as it is by default.
final class AllocationForm {
    private static final String FAIRNESS = "fairness";
    private static final String PARTNERS = "partners";
    private static final String SMALL_FIRST = "small-first";
    private static final String SUGGESTIONS = "suggestions";
    private static final String ALL = "all";
    private static final String GOOD = "good";

    private AllocationForm() {}

    static Wishes wishes(Map<String, String> fields) {
        var standard = Wishes.DEFAULT;
        return new Wishes(
                Arrays.stream(Fairness.values())
                        .filter(fairness -> code(fairness).equals(fields.get(FAIRNESS)))
                        .findFirst()
                        .orElse(standard.fairness()),
                IntStream.rangeClosed(1, Wishes.MOST_PARTNERS)
                        .filter(number -> Integer.toString(number).equals(fields.get(PARTNERS)))
                        .findFirst()
                        .orElse(standard.partners()),
                Arrays.stream(SmallFirst.values())
                        .filter(preference -> preference.code().equals(fields.get(SMALL_FIRST)))
                        .findFirst()
                        .orElse(standard.smallFirst()),
                fields.containsKey(SUGGESTIONS)
                        ? !ALL.equals(fields.get(SUGGESTIONS))
                        : standard.goodOnly());
    }

    /// By the names of the fields, so that [#wishes] reads the same again.
    static Map<String, String> fields(Wishes wishes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(FAIRNESS, code(wishes.fairness()));
        fields.put(PARTNERS, Integer.toString(wishes.partners()));
        fields.put(SMALL_FIRST, wishes.smallFirst().code());
        fields.put(SUGGESTIONS, wishes.goodOnly() ? GOOD : ALL);
        return fields;
    }

    /// The same, behind an address; begins with a question mark.
    static String query(Wishes wishes) {
        var query = UriComponentsBuilder.newInstance();
        fields(wishes).forEach(query::queryParam);
        return query.toUriString();
    }

    static List<AllocationPage.Choices> choices(Texts texts, Wishes wishes) {
        var chosen = fields(wishes);
        return List.of(
                choices(texts, chosen, FAIRNESS, List.of("max-min", "sum")),
                choices(
                        texts,
                        chosen,
                        PARTNERS,
                        IntStream.rangeClosed(1, Wishes.MOST_PARTNERS)
                                .mapToObj(Integer::toString)
                                .toList()),
                choices(
                        texts,
                        chosen,
                        SMALL_FIRST,
                        Arrays.stream(SmallFirst.values()).map(SmallFirst::code).toList()),
                choices(texts, chosen, SUGGESTIONS, List.of(GOOD, ALL)));
    }

    private static AllocationPage.Choices choices(
            Texts texts, Map<String, String> chosen, String name, List<String> values) {
        var prefix = "matching.allocation." + name;
        return new AllocationPage.Choices(
                name,
                texts.of(prefix),
                values.stream()
                        .map(value ->
                                new StepPage.Choice(
                                        value,
                                        texts.of(prefix + "." + value),
                                        value.equals(chosen.get(name))))
                        .toList());
    }

    private static String code(Fairness fairness) {
        return fairness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
