package be.weefsel.app.actors.survey;

import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.activeIn;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.survey.SurveyRequest.State;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.Letter;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.mail.PostedLetter;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.today.TodaySource;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A weaver with a contact person, a lab where Gert has an account, and a mill of which nobody is
/// known.
@Tag("D2")
class SurveysTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final SurveyAnswer ALL_IS_RIGHT = new SurveyAnswer(Map.of(), Set.of(), "");

    private final SmallRegion region =
            SmallRegion.empty()
                    .with(organisation("wever", OrganisationKind.SME, "Weverij", VLASDORP))
                    .with(organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Lab", VLASDORP))
                    .with(organisation("molen", OrganisationKind.SME, "Molen", VLASDORP))
                    .with(
                            activeIn(
                                    organisation("oud", OrganisationKind.SME, "Oud", VLASDORP),
                                    Validity.in(Year.of(2015))))
                    .with(member("wever", "materials", Validity.ALWAYS))
                    .with(member("lab", "materials", Validity.ALWAYS))
                    .with(member("lab", "food", Validity.ALWAYS));
    private final Surveys surveys = region.get(Surveys.class);
    private final Contacts contacts = region.get(Contacts.class);
    private final Person lies =
            region.get(People.class)
                    .add(
                            "lies@kleinveld.example",
                            "Lies",
                            Language.NL,
                            Role.FACILITATOR,
                            Optional.empty(),
                            "vlas groeit traag");
    private final Reader facilitator = new Reader(Optional.of(lies));

    @BeforeEach
    void whoIsKnown() {
        contacts.add(
                facilitator,
                new ContactPerson(
                        0, "wever", "An", "an@wever.example", "", "", Language.FR, today));
        region.get(People.class)
                .add(
                        "gert@lab.example",
                        "Gert",
                        Language.EN,
                        Role.EXPERT,
                        Optional.of("lab"),
                        "vlas groeit traag");
    }

    @Test
    void whoIsThereTodayIsAskedInHerOwnLanguage() {
        var survey = open(Optional.empty());

        assertThat(surveys.requestsOf(survey))
                .extracting(SurveyRequest::organisation)
                .containsExactly("lab", "molen", "wever");
        assertThat(letters())
                .extracting(PostedLetter::email, letter -> letter.letter().language())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("an@wever.example", Language.FR),
                        org.assertj.core.groups.Tuple.tuple("gert@lab.example", Language.EN));
        assertThat(request(survey, "molen").to()).isEmpty();
        assertThat(request(survey, "molen").letters()).isZero();
        assertThat(request(survey, "wever").letters()).isOne();
    }

    @Test
    void ofOneFactoryOnlyItsMembersAreAsked() {
        assertThat(surveys.requestsOf(open(Optional.of("food"))))
                .extracting(SurveyRequest::organisation)
                .containsExactly("lab");
    }

    @Test
    void anAnswerMayBeGivenAgainUntilSomebodyLookedAtIt() {
        var survey = open(Optional.empty());
        var asked = request(survey, "wever");
        var token = surveys.issueToken(asked);

        assertThat(surveys.findByToken(token)).contains(asked);
        assertThat(surveys.answer(asked.number(), ALL_IS_RIGHT)).isTrue();
        assertThat(request(survey, "wever").state()).isEqualTo(State.CONFIRMED);
        assertThat(surveys.answer(asked.number(), corrections("nameNl", "Weverij De Draad")))
                .isTrue();
        assertThat(surveys.toHandle())
                .extracting(SurveyRequest::organisation)
                .containsExactly("wever");
        assertThat(waitingForLies()).hasSize(1);

        assertThat(takeOver(survey, "wever", renamed("wever", "Weverij De Draad"))).isTrue();
        assertThat(request(survey, "wever").state()).isEqualTo(State.HANDLED);
        assertThat(waitingForLies()).isEmpty();
        assertThat(region.actors().getOrganisation("wever").name())
                .isEqualTo(nl("Weverij De Draad"));
        assertThat(surveys.answer(asked.number(), ALL_IS_RIGHT)).isFalse();
        assertThat(region.get(Audit.class).listAbout("organisation", "wever"))
                .extracting(Audit.Entry::action)
                .startsWith(
                        "survey.handled",
                        "organisation.changed",
                        "survey.corrected",
                        "survey.confirmed");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var survey = open(Optional.empty());
        var before = region.actors().getOrganisation("wever");
        surveys.answer(request(survey, "wever").number(), corrections("nameNl", "Draad"));
        region.actors().changeOrganisation(facilitator, before, renamed("wever", "Weef"));

        assertThat(
                        surveys.takeOver(
                                facilitator,
                                request(survey, "wever"),
                                before,
                                renamed("wever", "Draad"),
                                Set.of()))
                .isFalse();
        assertThat(request(survey, "wever").state()).isEqualTo(State.CORRECTED);
    }

    @Test
    void anOfferThatIsNoLongerThereIsClosedAtItsOwnOrganisationOnly() {
        region.with(offer("o-lab", "lab", OfferKind.LAB, "Proeven"))
                .with(offer("o-molen", "molen", OfferKind.SPACE, "Zolder"));
        var survey = open(Optional.empty());
        surveys.answer(
                request(survey, "lab").number(),
                new SurveyAnswer(Map.of(), Set.of("o-lab", "o-molen"), ""));

        var lab = region.actors().getOrganisation("lab");
        surveys.takeOver(facilitator, request(survey, "lab"), lab, lab, Set.of("o-lab", "o-molen"));

        assertThat(region.actors().getOffer("o-lab").open().to()).contains(today);
        assertThat(region.actors().getOffer("o-molen").open()).isEqualTo(Validity.ALWAYS);
    }

    @Test
    void whoDidNotAnswerIsRemindedAfterSomeDays() {
        var survey = open(Optional.empty());
        surveys.answer(request(survey, "lab").number(), ALL_IS_RIGHT);

        assertThat(surveys.remind(facilitator, survey)).isZero();
        daysPass(4);
        assertThat(surveys.remind(facilitator, survey)).isOne();
        assertThat(request(survey, "wever").letters()).isEqualTo(2);
        assertThat(surveys.toRemind(survey)).isEmpty();
    }

    @Test
    void justBeforeTheEndOneReminderComesByItself() {
        var survey = open(Optional.empty());

        surveys.remindBeforeClosing();
        assertThat(letters()).hasSize(2);
        sql("update actors.survey set closes_on = current_date + 5");
        surveys.remindBeforeClosing();
        surveys.remindBeforeClosing();
        assertThat(letters()).hasSize(4);
        assertThat(request(survey, "wever").letters()).isEqualTo(2);
    }

    @Test
    void whoWantsNoLettersIsForgottenAsContact() {
        var survey = open(Optional.empty());

        surveys.stop(request(survey, "wever").number());

        assertThat(request(survey, "wever").state()).isEqualTo(State.STOPPED);
        assertThat(request(survey, "wever").to()).isEmpty();
        assertThat(contacts.contactsOf("wever", facilitator)).isEmpty();
        assertThat(letters()).extracting(PostedLetter::email).containsExactly("gert@lab.example");
    }

    @Test
    void afterTheEndNoAnswerComesIn() {
        var survey = open(Optional.empty());
        var token = surveys.issueToken(request(survey, "wever"));
        surveys.close(facilitator, survey);

        assertThat(surveys.findByToken(token)).isPresent().get().matches(r -> !surveys.isOpen(r));
        assertThat(surveys.answer(request(survey, "wever").number(), ALL_IS_RIGHT)).isFalse();
        assertThat(surveys.remind(facilitator, survey)).isZero();
    }

    @Test
    void aSurveyEndsWithinTheLifeOfItsLinks() {
        assertThat(surveys.objectionsTo(today)).hasSize(1);
        assertThat(surveys.objectionsTo(today.plusDays(1))).isEmpty();
        assertThat(surveys.objectionsTo(today.plusDays(90))).isEmpty();
        assertThat(surveys.objectionsTo(today.plusDays(91))).hasSize(1);
    }

    @Test
    void howManyAnswerIsCountedForEachFactory() {
        var survey = open(Optional.empty());
        surveys.answer(request(survey, "lab").number(), corrections("nameNl", "Labo"));

        assertThat(surveys.responses(survey))
                .containsExactlyInAnyOrder(
                        new Surveys.Response(Optional.of("materials"), 2, 1),
                        new Surveys.Response(Optional.of("food"), 1, 1),
                        new Surveys.Response(Optional.empty(), 1, 0));
    }

    @Test
    void whatNobodyLookedAfterForElevenMonthsIsAskedAboutBeforeItIsStale() {
        assertThat(waitingForLies()).isEmpty();
        sql("update platform.audit set at = at - interval '335 days' where subject_key = 'molen'");

        assertThat(waitingForLies()).hasSize(1);
        assertThat(surveys.candidates(facilitator, Optional.empty(), true))
                .extracting(candidate -> candidate.organisation().key())
                .containsExactly("molen");
        var survey = surveys.open(facilitator, Optional.empty(), true, today.plusDays(21));
        surveys.answer(request(survey, "molen").number(), ALL_IS_RIGHT);
        assertThat(waitingForLies()).isEmpty();
    }

    private Survey open(Optional<String> cluster) {
        return surveys.open(facilitator, cluster, false, today.plusDays(21));
    }

    private SurveyRequest request(Survey survey, String organisation) {
        return surveys.requestsOf(survey).stream()
                .filter(request -> request.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private boolean takeOver(Survey survey, String organisation, Organisation after) {
        return surveys.takeOver(
                facilitator,
                request(survey, organisation),
                region.actors().getOrganisation(organisation),
                after,
                Set.of());
    }

    private Organisation renamed(String key, String name) {
        var now = region.get(Actors.class).getOrganisation(key);
        return new Organisation(
                now.key(),
                now.kind(),
                nl(name),
                now.description(),
                now.number(),
                now.location(),
                now.website(),
                now.size(),
                now.sectors(),
                now.languages(),
                now.active(),
                now.successor(),
                now.fictional(),
                now.illustrative(),
                now.source());
    }

    private static SurveyAnswer corrections(String field, String value) {
        return new SurveyAnswer(Map.of(field, List.of(value)), Set.of(), "");
    }

    private List<PostedLetter> letters() {
        return region.get(Letters.class).listNewest(100).stream()
                .filter(posted -> posted.letter().kind() == Letter.Kind.SURVEY)
                .toList();
    }

    private List<?> waitingForLies() {
        var texts = TextCatalog.load().in(Language.NL);
        return region.all(TodaySource.class).stream()
                .flatMap(source -> source.waitingFor(lies, texts).stream())
                .toList();
    }

    private void daysPass(int days) {
        sql(
                "update actors.survey_request set last_letter_at = last_letter_at - interval '%d days'"
                        .formatted(days));
    }

    private void sql(String statement) {
        region.get(JdbcClient.class).sql(statement).update();
    }
}
