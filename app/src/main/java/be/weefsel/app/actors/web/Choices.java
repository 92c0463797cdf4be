package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.DirectoryQuery;
import be.weefsel.app.platform.text.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// What the reader chose in the directory, as it stands in the address. Values that mean nothing
/// are left out, so that an old address still leads somewhere.
///
/// @param fields name and value of each choice, in a fixed order: the same choice always has the
///   same address
/// @param page 1 for the first
record Choices(List<Field> fields, int page) {
    static final String WORDS = "q";
    static final String KIND = "kind";
    static final String FACTORY = "factory";
    static final String AREA = "area";
    static final String TOPIC = "topic";
    static final String OFFER = "offer";
    static final String SPEAKS = "speaks";
    static final String YEAR = "year";
    private static final String PAGE = "page";

    private static final int EARLIEST_YEAR = 1900;

    record Field(String name, String value) {}

    /// @param kinds those that mean something
    static Choices of(MultiValueMap<String, String> parameters, ActorKinds kinds) {
        var fields = new ArrayList<Field>();
        var words = first(parameters, WORDS).strip();
        if (!words.isEmpty()) {
            fields.add(new Field(WORDS, words));
        }
        for (var name : List.of(KIND, FACTORY, AREA, TOPIC, OFFER, SPEAKS)) {
            new TreeSet<>(parameters.getOrDefault(name, List.of()))
                    .stream()
                            .filter(value -> isKnown(name, value, kinds))
                            .forEach(value -> fields.add(new Field(name, value)));
        }
        if (isYear(first(parameters, YEAR))) {
            fields.add(new Field(YEAR, first(parameters, YEAR)));
        }
        return new Choices(fields, pageOf(first(parameters, PAGE)));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        var value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    private static boolean isKnown(String name, String value, ActorKinds kinds) {
        return switch (name) {
            case KIND -> kinds.hasOrganisationKind(value);
            case OFFER -> kinds.hasOfferKind(value);
            case SPEAKS -> Language.findByCode(value).isPresent();
            default -> !value.isBlank();
        };
    }

    private static boolean isYear(String year) {
        return year.matches("\\d{4}") && Integer.parseInt(year) >= EARLIEST_YEAR;
    }

    private static int pageOf(String page) {
        return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    List<String> all(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).map(Field::value).toList();
    }

    boolean isChosen(String name, String value) {
        return fields.contains(new Field(name, value));
    }

    String words() {
        return all(WORDS).stream().findFirst().orElse("");
    }

    /// The year of view; this year when none was chosen, or one that is still to come.
    Year year(LocalDate today) {
        return all(YEAR).stream()
                .map(Year::parse)
                .filter(year -> !year.isAfter(Year.from(today)))
                .findFirst()
                .orElse(Year.from(today));
    }

    /// Whether anything narrows the list down.
    boolean isNarrowed() {
        return fields.stream().anyMatch(field -> !field.name().equals(YEAR));
    }

    Choices without(Field field) {
        return new Choices(fields.stream().filter(f -> !f.equals(field)).toList(), 1);
    }

    Choices onPage(int other) {
        return new Choices(fields, other);
    }

    /// What follows the path in an address, with its question mark; empty when nothing was chosen.
    String query() {
        var all = new ArrayList<>(fields);
        if (page > 1) {
            all.add(new Field(PAGE, Integer.toString(page)));
        }
        return all.isEmpty()
                ? ""
                : "?"
                        + all.stream()
                                .map(field -> field.name() + "=" + encoded(field.value()))
                                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    DirectoryQuery toQuery(LocalDate today, Language reader, int pageSize) {
        return new DirectoryQuery(
                words(),
                DirectoryQuery.dayFor(year(today), today),
                Set.copyOf(all(KIND)),
                Set.copyOf(all(FACTORY)),
                Set.copyOf(all(AREA)),
                Set.copyOf(all(TOPIC)),
                Set.copyOf(all(OFFER)),
                all(SPEAKS).stream().map(Language::ofCode).collect(Collectors.toSet()),
                reader,
                page,
                pageSize);
    }
}
