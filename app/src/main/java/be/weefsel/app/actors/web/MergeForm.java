package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.duplicates.MergedFact;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.RegistrationNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// The form in which one of two entries is chosen, fact by fact.
///
/// @param suggested which of both stays when nobody chose; from it comes what both tell as fully
/// @param typed what was chosen; what was not, is the fuller of both
record MergeForm(
        Organisation one,
        Organisation other,
        Organisation suggested,
        MultiValueMap<String, String> typed) {
    static final String STAYS = "stays";

    /// Which entry a fact is taken from.
    Organisation from(MergedFact fact) {
        var rather = besides(suggested);
        return chosen(fact.code(), fact.isFuller(rather, suggested) ? rather : suggested);
    }

    Organisation stays() {
        return chosen(STAYS, suggested);
    }

    Organisation gone() {
        return besides(stays());
    }

    private Organisation besides(Organisation organisation) {
        return organisation.equals(one) ? other : one;
    }

    private Organisation chosen(String field, Organisation otherwise) {
        var key = Optional.ofNullable(typed.getFirst(field)).orElse(otherwise.key());
        return key.equals(other.key()) ? other : one;
    }

    /// So that whoever sends the form learns when someone else changed one of both in between.
    String edition() {
        return Edition.of(OrganisationForm.fieldsOf(one))
                + Edition.of(OrganisationForm.fieldsOf(other));
    }

    /// The facts in which they differ, as choices.
    List<MergePage.Choice> choices(Names.OfPage words) {
        return Stream.of(MergedFact.values())
                .filter(fact -> !fact.isSame(one, other))
                .map(fact ->
                        new MergePage.Choice(
                                fact.code(),
                                words.frame().texts().of(labelOf(fact)),
                                "",
                                List.of(option(fact, one, words), option(fact, other, words))))
                .toList();
    }

    private MergePage.Option option(MergedFact fact, Organisation of, Names.OfPage words) {
        return new MergePage.Option(
                of.key(), words.organisation(of), told(fact, of, words), from(fact).equals(of));
    }

    private static String labelOf(MergedFact fact) {
        return switch (fact) {
            case KIND -> "actors.fact.kind";
            case NAME -> "actors.form.names";
            case DESCRIPTION -> "actors.form.description-label";
            case NUMBER -> "actors.fact.number";
            case LOCATION -> "actors.fact.place";
            case LANGUAGES -> "actors.fact.languages";
            case SIZE -> "actors.fact.size";
            case SECTORS -> "actors.fact.sectors";
            case WEBSITE -> "actors.fact.website";
            case ACTIVE -> "actors.fact.active";
            case SUCCESSOR -> "actors.fact.successor";
            case SOURCE -> "actors.fact.source";
        };
    }

    private static List<Passage> told(MergedFact fact, Organisation of, Names.OfPage words) {
        var texts = words.frame().texts();
        return switch (fact) {
            case KIND -> plain(words.kind(of), words);
            case NAME -> inEachLanguage(Optional.of(of.name()));
            case DESCRIPTION -> inEachLanguage(of.description());
            case NUMBER -> plain(of.number().map(RegistrationNumber::formatted).orElse(""), words);
            case LOCATION -> plain(words.town(of.location()), words);
            case LANGUAGES ->
                    plain(
                            String.join(
                                    ", ", of.languages().stream().map(Language::ownName).toList()),
                            words);
            case SIZE ->
                    plain(of.size().map(size -> texts.of("actors.size", size)).orElse(""), words);
            case SECTORS ->
                    plain(
                            String.join(
                                    " ", of.sectors().stream().map(code -> code.code()).toList()),
                            words);
            case WEBSITE -> plain(of.website().orElse(""), words);
            case ACTIVE -> plain(words.period(of.active()), words);
            case SUCCESSOR -> plain(of.successor().map(words::organisationName).orElse(""), words);
            case SOURCE -> plain(of.source(), words);
        };
    }

    static List<Passage> plain(String text, Names.OfPage words) {
        return text.isEmpty() ? List.of() : List.of(new Passage(words.frame().language(), text));
    }

    private static List<Passage> inEachLanguage(Optional<TranslatedText> text) {
        return text.stream()
                .flatMap(some ->
                        some.languages().stream()
                                .map(language -> new Passage(language, some.exactly(language))))
                .toList();
    }
}
