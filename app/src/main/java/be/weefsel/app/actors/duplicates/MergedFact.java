package be.weefsel.app.actors.duplicates;

import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Validity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What two entries of one organisation may each tell in their own way, so that one has to be
/// chosen.
public enum MergedFact {
    KIND,
    NAME,
    DESCRIPTION,
    NUMBER,
    LOCATION,
    LANGUAGES,
    SIZE,
    SECTORS,
    WEBSITE,
    ACTIVE,
    SUCCESSOR,
    SOURCE;

    /// As it stands in forms.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isSame(Organisation one, Organisation other) {
        return valueIn(one).equals(valueIn(other));
    }

    private Object valueIn(Organisation organisation) {
        return switch (this) {
            case KIND -> organisation.kind();
            case NAME -> organisation.name();
            case DESCRIPTION -> organisation.description();
            case NUMBER -> organisation.number();
            case LOCATION -> organisation.location();
            case LANGUAGES -> organisation.languages();
            case SIZE -> organisation.size();
            case SECTORS -> organisation.sectors();
            case WEBSITE -> organisation.website();
            case ACTIVE -> organisation.active();
            case SUCCESSOR -> organisation.successor();
            case SOURCE -> organisation.source();
        };
    }

    /// Whether the one tells more of it than the other: something instead of nothing, a longer
    /// list, or a text in more languages.
    public boolean isFuller(Organisation one, Organisation other) {
        return amount(valueIn(one)) > amount(valueIn(other));
    }

    private static int amount(Object value) {
        return switch (value) {
            case Optional<?> perhaps -> perhaps.map(MergedFact::amount).orElse(0);
            case List<?> list -> list.size();
            case TranslatedText text -> text.languages().size();
            case Validity time -> amount(time.from()) + amount(time.to());
            case String text -> text.isEmpty() ? 0 : 1;
            default -> 1;
        };
    }

    /// The organisation as it will be.
    ///
    /// @param from the entry that each fact is taken from
    public static Organisation together(String key, Function<MergedFact, Organisation> from) {
        return new Organisation(
                key,
                from.apply(KIND).kind(),
                from.apply(NAME).name(),
                from.apply(DESCRIPTION).description(),
                from.apply(NUMBER).number(),
                from.apply(LOCATION).location(),
                from.apply(WEBSITE).website(),
                from.apply(SIZE).size(),
                from.apply(SECTORS).sectors(),
                from.apply(LANGUAGES).languages(),
                from.apply(ACTIVE).active(),
                from.apply(SUCCESSOR).successor(),
                from.apply(NAME).fictional(),
                illustrative(from),
                from.apply(SOURCE).source());
    }

    /// What was plausible rather than known stays so when it is taken over.
    private static Set<String> illustrative(Function<MergedFact, Organisation> from) {
        return Stream.of(values())
                .flatMap(fact ->
                        from.apply(fact).illustrative().stream()
                                .filter(name -> factOf(name) == fact))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static MergedFact factOf(String illustrative) {
        return switch (illustrative) {
            case "lat", "lon" -> LOCATION;
            case "sectors" -> SECTORS;
            case "languages" -> LANGUAGES;
            default -> NAME;
        };
    }
}
