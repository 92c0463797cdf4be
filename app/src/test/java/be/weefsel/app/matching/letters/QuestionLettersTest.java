package be.weefsel.app.matching.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.matching.Account;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.Confidants;
import be.weefsel.app.matching.DeclineReason;
import be.weefsel.app.matching.FollowUps;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Opinions;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.mail.PostedLetter;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TranslatedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A weaver asks, a lab is introduced: who reads what about it, and in which language.
@Tag("E1")
class QuestionLettersTest {
    private static final String SECRET = "Onze klant Zeildoek NV dreigt weg te gaan.";

    private final SmallRegion region = SmallRegion.empty("matching");
    private final Questions questions = region.get(Questions.class);
    private final Introductions introductions = region.get(Introductions.class);

    private Reader weaver = Reader.VISITOR;
    private Reader lies = Reader.VISITOR;
    private Reader lab = Reader.VISITOR;

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
                .with(SmallRegion.offer("flax-lab", "lab", OfferKind.LAB, "Vlaslab", "flax"));
        weaver = person("Gert", Language.NL, Role.COMPANY, "weaver");
        person("Wim", Language.EN, Role.COMPANY, "weaver");
        lab = person("Claire", Language.FR, Role.EXPERT, "lab");
        lies = person("Lies", Language.NL, Role.FACILITATOR, "lab");
        person("Luc", Language.FR, Role.FACILITATOR, "lab");
        person("Bea", Language.NL, Role.ADMINISTRATOR, "lab");
    }

    private static final TranslatedText OTHERWISE =
            TranslatedText.of("Anders tweede.", "Deuxième sinon.", "Second otherwise.");

    @Test
    void facilitatorsHearThatSomebodyAsks() {
        ask();

        assertThat(newest())
                .containsExactlyInAnyOrder(
                        tuple("Lies", "Nieuwe vraag van Wever: Lichter doek"),
                        tuple("Luc", "Nouvelle question de Wever : Lichter doek"));
    }

    @Test
    void bothSidesHearOfTheirIntroductionWithTheWordsAndTheReason() {
        var key = ask();
        forgetLetters();

        introduce(key);

        assertThat(newest())
                .containsExactlyInAnyOrder(
                        tuple("Gert", "Wever en Labo zijn aan elkaar voorgesteld: Lichter doek"),
                        tuple("Wim", "Wever and Labo are introduced to each other: Lichter doek"),
                        tuple("Claire", "Wever et Labo sont mis en relation : Lichter doek"));
        var toClaire = letterTo("Claire");
        assertThat(toClaire.letter().content().paragraphs())
                .contains(
                        new Passage(Language.NL, "Jullie moeten praten."),
                        new Passage(Language.FR, "Le lin est commun."))
                .extracting(Passage::text)
                .contains("Lies écrit :", "Labo peut aider avec : Vlaslab.");
        assertThat(toClaire.letter().content().why()).contains("Wever");
        assertThat(texts(toClaire)).doesNotContain(OTHERWISE.in(Language.FR).text());
        assertThat(texts(letterTo("Wim"))).contains(OTHERWISE.in(Language.EN).text());
        assertThat(toClaire.letter().content().link().path()).isEqualTo("/questions/" + key);
    }

    @Test
    void theActorHearsWhatChangesAndWhatIsTakenBack() {
        var key = ask();
        introduce(key);
        forgetLetters();

        questions.ask(weaver, Optional.of(key), draft("Veel lichter doek"));
        assertThat(newest())
                .containsExactly(
                        tuple("Claire", "Wever a modifié une question : Veel lichter doek"));

        forgetLetters();
        var made = questions.findDossier(key).orElseThrow().standingIntroductions().getFirst().id();
        introductions.takeBack(lies, key, made);
        assertThat(newest())
                .containsExactly(
                        tuple("Claire", "Mise en relation annulée avec Wever : Veel lichter doek"));
    }

    @Test
    void theCompanyAndTheFacilitatorsHearWhatTheExpertAnswers() {
        var key = ask();
        introduce(key);
        forgetLetters();
        var made = questions.findDossier(key).orElseThrow().standingIntroductions().getFirst().id();

        introductions.decline(
                lab, key, made, DeclineReason.NO_TIME, new Passage(Language.FR, "En mars."));

        assertThat(newest())
                .containsExactlyInAnyOrder(
                        tuple("Gert", "Labo kan Wever nu niet helpen: Lichter doek"),
                        tuple("Wim", "Labo cannot help Wever now: Lichter doek"),
                        tuple("Lies", "Labo kan Wever nu niet helpen: Lichter doek"),
                        tuple("Luc", "Labo ne peut pas aider Wever maintenant : Lichter doek"));
    }

    @Test
    void whoIsAskedForAnOpinionHearsItAndWhy() {
        var key = ask();
        forgetLetters();

        region.get(Opinions.class).ask(lies, key, "lab");

        assertThat(newest())
                .containsExactly(
                        tuple("Claire", "Que pensez-vous d’une question de Wever ? Lichter doek"));
        assertThat(letterTo("Claire").letter().content().why()).contains("avis");
    }

    @Test
    void whoIsNoLongerIntroducedHearsNothingMore() {
        var key = ask();
        introduce(key);
        var made = questions.findDossier(key).orElseThrow().standingIntroductions().getFirst().id();
        introductions.takeBack(lies, key, made);
        forgetLetters();

        questions.withdraw(weaver, key);

        assertThat(newest()).isEmpty();
    }

    @Test
    void trustIsToldToTheActorAndThePromiseToTheCompany() {
        var key = ask();
        introduce(key);
        forgetLetters();

        region.get(Confidants.class).allow(weaver, key, "lab");
        assertThat(newest())
                .containsExactly(
                        tuple("Claire", "Wever vous en confie davantage sur : Lichter doek"));

        forgetLetters();
        region.get(Confidants.class).acceptConfidentiality(lab, key);
        assertThat(newest())
                .containsExactlyInAnyOrder(
                        tuple("Gert", "Labo belooft vertrouwelijkheid: Lichter doek"),
                        tuple("Wim", "Labo promises confidentiality: Lichter doek"));
    }

    @Test
    void anAnswerIsToldToTheActorAndTheFacilitatorsButNotToWhoSaidIt() {
        var key = ask();
        introduce(key);
        forgetLetters();

        questions.markAnswered(lies, key);

        assertThat(newest())
                .containsExactlyInAnyOrder(
                        tuple("Claire", "Question répondue : Lichter doek"),
                        tuple("Luc", "Question répondue : Lichter doek"));
    }

    @Test
    void aDayToAskHowItGoesComesWithAFileForTheCalendar() {
        var key = ask();
        forgetLetters();
        var followUps = region.get(FollowUps.class);

        followUps.plan(
                lies, key, LocalDate.of(2126, 1, 7), new Passage(Language.NL, "Kwam het staal?"));

        assertThat(newest())
                .containsExactlyInAnyOrder(
                        tuple("Gert", "Opvolging op 7 januari 2126: Lichter doek"),
                        tuple("Wim", "Follow-up on 7 January 2126: Lichter doek"),
                        tuple("Luc", "Suivi le 7 janvier 2126 : Lichter doek"));
        var content = letterTo("Luc").letter().content();
        assertThat(content.paragraphs()).contains(new Passage(Language.NL, "Kwam het staal?"));
        assertThat(content.attachment().orElseThrow().text())
                .contains("DTSTART;TZID=Europe/Brussels:21260107T090000", "/fr/questions/" + key)
                .doesNotContain("Lichter doek", "staal");

        forgetLetters();
        followUps.move(lies, key, followUps.of(key).getFirst().id(), LocalDate.of(2126, 1, 8));
        assertThat(letterTo("Wim").letter().content().attachment().orElseThrow().text())
                .contains("SEQUENCE:1", "DTSTART;TZID=Europe/Brussels:21260108T090000");
    }

    @Test
    void noLetterHoldsAnythingConfidential() {
        var key = ask();
        introduce(key);
        region.get(Confidants.class).allow(weaver, key, "lab");
        region.get(Confidants.class).acceptConfidentiality(lab, key);
        region.get(Confidants.class).readDetail(questions.findDossier(key).orElseThrow(), lab);
        questions.markAnswered(weaver, key);

        assertThat(letters())
                .isNotEmpty()
                .noneMatch(posted -> posted.toString().contains("Zeildoek"));
    }

    @Test
    void whoIsBlockedHearsNothing() {
        region.get(People.class).block(lab.signedIn().id(), Instant.parse("2026-11-24T08:00:00Z"));
        var key = ask();
        forgetLetters();

        introduce(key);

        assertThat(newest()).extracting(told -> told.toList().getFirst()).doesNotContain("Claire");
    }

    private static List<String> texts(PostedLetter posted) {
        return posted.letter().content().paragraphs().stream().map(Passage::text).toList();
    }

    private String ask() {
        return ((Asking.Asked) questions.ask(weaver, Optional.empty(), draft("Lichter doek")))
                .question()
                .key();
    }

    private void introduce(String key) {
        var reason =
                new Account.Line(
                        "topics",
                        1,
                        0.5,
                        TranslatedText.of(
                                "Vlas is gemeen.", "Le lin est commun.", "Flax is shared."));
        introductions.introduce(
                lies,
                key,
                "flax-lab",
                "Jullie moeten praten.",
                Language.NL,
                Optional.of(new Account(0.5, List.of(reason), List.of(OTHERWISE))));
    }

    private final List<Long> known = new ArrayList<>();

    private void forgetLetters() {
        letters().forEach(posted -> known.add(posted.id()));
    }

    private List<PostedLetter> letters() {
        return region.get(Letters.class).listNewest(100);
    }

    private List<Tuple> newest() {
        return letters().stream()
                .filter(posted -> !known.contains(posted.id()))
                .map(posted -> tuple(posted.name(), posted.letter().subject()))
                .toList();
    }

    private PostedLetter letterTo(String name) {
        return letters().stream()
                .filter(posted -> posted.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Reader person(String name, Language language, Role role, String organisation) {
        Person person =
                region.get(People.class)
                        .add(
                                name + "@kleinveld.example",
                                name,
                                language,
                                role,
                                Optional.of(organisation),
                                "vlas groeit traag");
        return new Reader(Optional.of(person));
    }

    private static QuestionDraft draft(String title) {
        return new QuestionDraft(
                "weaver",
                Language.NL,
                new QuestionText(
                        title, "Wie maakt doek lichter?", "Het doek is te zwaar.", "", "", ""),
                SECRET,
                Optional.of("materials"),
                List.of("flax"),
                Optional.empty(),
                true,
                false,
                false,
                Optional.empty());
    }
}
