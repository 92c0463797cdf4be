package be.weefsel.app.matching;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import be.weefsel.app.vocabulary.Validity;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/// A weaver asks; a lab and a school could help; the agency introduces.
abstract class WeaverStory {
    static final String SECRET = "Onze klant Zeildoek NV dreigt weg te gaan.";

    final SmallRegion region = SmallRegion.empty("platform.people", "matching");
    final Questions questions = region.get(Questions.class);
    final Introductions introductions = region.get(Introductions.class);
    final Confidants confidants = region.get(Confidants.class);

    Reader weaver = Reader.VISITOR;
    Reader lab = Reader.VISITOR;
    Reader school = Reader.VISITOR;
    Reader facilitator = Reader.VISITOR;
    Reader administrator = Reader.VISITOR;

    @BeforeEach
    void peopleOfTheRegion() {
        region.with(
                        SmallRegion.organisation(
                                "weaver", OrganisationKind.SME, "Wever", SmallRegion.VLASDORP))
                .with(
                        SmallRegion.organisation(
                                "lab",
                                OrganisationKind.KNOWLEDGE_CENTRE,
                                "Labo",
                                SmallRegion.ZEEHAVEN))
                .with(
                        SmallRegion.organisation(
                                "school",
                                OrganisationKind.EDUCATION,
                                "School",
                                SmallRegion.ZEEHAVEN))
                .with(offer("flax-lab", "lab", 1))
                .with(offer("flax-course", "school", 20));
        weaver = person("weaver", Role.COMPANY);
        lab = person("lab", Role.EXPERT);
        school = person("school", Role.EXPERT);
        facilitator = person("agency", Role.FACILITATOR);
        administrator = person("agency", Role.ADMINISTRATOR);
    }

    Question ask(QuestionDraft draft) {
        return ((Asking.Asked) questions.ask(weaver, Optional.empty(), draft)).question();
    }

    Introducing introduce(Question question, String offer) {
        return introductions.introduce(
                facilitator,
                question.key(),
                offer,
                "Jullie moeten praten.",
                Language.NL,
                Optional.empty());
    }

    static Introduction made(Introducing introducing) {
        return ((Introducing.Made) introducing).introduction();
    }

    Dossier dossier(Question question) {
        return questions.findDossier(question.key()).orElseThrow();
    }

    /// What waits for the reader, in Dutch sentences, the oldest first.
    List<String> waitingFor(Reader reader) {
        var texts = region.get(TextCatalog.class).in(Language.NL);
        return region.all(TodaySource.class).stream()
                .flatMap(source -> source.waitingFor(reader.signedIn(), texts).stream())
                .sorted(Comparator.comparing(TodayItem::since))
                .map(TodayItem::what)
                .toList();
    }

    static Clock daysAgo(int days) {
        return Clock.offset(
                Clock.system(ZoneId.of("Europe/Brussels")), Duration.ofDays(days).negated());
    }

    static Passage words(String text) {
        return new Passage(Language.NL, text);
    }

    Reader person(String organisation, Role role) {
        var email = "%s-%s@weefsel.example".formatted(organisation, role.code());
        return new Reader(
                Optional.of(
                        region.get(People.class)
                                .add(
                                        email,
                                        organisation,
                                        Language.NL,
                                        role,
                                        Optional.of(organisation),
                                        "a long password")));
    }

    static QuestionDraft draft(String title) {
        return draft(
                new QuestionText(
                        title, "Wie maakt doek lichter?", "Het doek is te zwaar.", "", "", ""),
                Optional.empty());
    }

    static QuestionDraft draft(QuestionText text, Optional<YearMonth> deadline) {
        return new QuestionDraft(
                "weaver",
                Language.NL,
                text,
                SECRET,
                Optional.of("materials"),
                List.of("flax"),
                Optional.empty(),
                true,
                false,
                false,
                deadline);
    }

    static Offer offer(String key, String organisation, int capacity) {
        return new Offer(
                key,
                organisation,
                OfferKind.LAB,
                TranslatedText.of(Language.NL, "Vlas"),
                TranslatedText.of(Language.NL, "Wij kennen vlas."),
                Set.of("flax"),
                List.of(),
                List.of(Language.NL),
                Optional.of(new Capacity(capacity, "proeven")),
                Optional.empty(),
                Validity.ALWAYS,
                Set.of(),
                Set.of(),
                "");
    }
}
