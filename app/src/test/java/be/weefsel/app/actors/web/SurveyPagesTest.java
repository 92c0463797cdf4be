package be.weefsel.app.actors.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.survey.Survey;
import be.weefsel.app.actors.survey.SurveyRequest;
import be.weefsel.app.actors.survey.Surveys;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/// A survey of the field, from both sides of the letter.
@WholeWeefsel
@Transactional
@Tag("D2")
class SurveyPagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private Contacts contacts;
    @Autowired private Surveys surveys;

    private Person lies;

    @BeforeEach
    void aLabWithAContactPerson() {
        network.found();
        lies = network.add(Role.FACILITATOR);
        actors.addOrganisation(
                NOBODY, organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Labo", VLASDORP));
        actors.addOffer(NOBODY, offer("o-tests", "lab", OfferKind.LAB, "Proeven"));
        contacts.add(
                SmallNetwork.reader(lies),
                new ContactPerson(0, "lab", "An", "an@lab.example", "", "", Language.NL, today()));
    }

    @Test
    void theFacilitatorSeesWhomSheAsksAndOpensASurvey() {
        assertThat(get(lies, "/nl/surveys/new")).bodyText().contains("Labo", "An, an@lab.example");
        assertThat(post(lies, "/nl/surveys", Map.of("closesOn", "2020-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een dag na vandaag, ten hoogste 90 dagen ver.", "2020-01-01");

        assertThat(post(lies, "/nl/surveys", Map.of("closesOn", inThreeWeeks())))
                .hasStatus3xxRedirection();
        assertThat(get(lies, page())).bodyText().contains("Alle actoren", "Labo", "0 %");
        assertThat(get(lies, "/nl/surveys")).bodyText().contains("0 van 1 antwoordden");
    }

    @Test
    void whoGotALetterConfirmsWithOneClickAndWithoutAnAccount() {
        var token = open();

        assertThat(get("/nl/survey?token=" + token))
                .hasStatusOk()
                .bodyText()
                .contains("Klopt dit over Labo?", "value=\"Labo\"", "Proeven");
        assertThat(post("/nl/survey/right", Map.of("token", token))).hasStatus3xxRedirection();
        assertThat(request().state()).isEqualTo(SurveyRequest.State.CONFIRMED);
    }

    @Test
    void whatIsCorrectedWaitsUntilAFacilitatorTakesItOver() {
        var token = open();
        var form = OrganisationForm.fieldsOf(actors.getOrganisation("lab"));
        form.set("token", token);
        form.set("nameFr", "Labo du lin");
        form.set("website", "labo");
        form.set("remark", "Bel ons eens");
        form.set("closed", "o-tests");
        form.set("successor", "wever");

        assertThat(post("/nl/survey", form))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"labo\"", "Labo du lin", "Bel ons eens");
        form.set("website", "https://labo.example");
        assertThat(post("/nl/survey", form)).hasStatus3xxRedirection();
        assertThat(actors.getOrganisation("lab").website()).isEmpty();

        assertThat(get("/nl/survey?token=" + token))
                .bodyText()
                .contains("https://labo.example", "U antwoordde op");
        assertThat(get(lies, "/nl/today")).bodyText().contains(replyPath());
        assertThat(get(lies, "/nl" + replyPath()))
                .bodyText()
                .contains("Naam (Frans)", "Labo du lin", "https://labo.example", "Bel ons eens")
                .doesNotContain("wever");

        assertThat(post(lies, "/nl" + replyPath(), Map.of("take", "website", "closed", "o-tests")))
                .hasStatus3xxRedirection();
        var lab = actors.getOrganisation("lab");
        assertThat(lab.website()).contains("https://labo.example");
        assertThat(lab.name().exactly(Language.FR)).isEmpty();
        assertThat(lab.successor()).isEmpty();
        assertThat(actors.getOffer("o-tests").open().to()).contains(today());
        assertThat(get("/nl/survey?token=" + token)).hasStatus(410);
        assertThat(get(lies, "/nl" + replyPath())).bodyText().contains("al nagekeken");
    }

    @Test
    void whatCannotBeIsToldBesideTheFieldAndStaysOut() {
        actors.addOrganisation(
                NOBODY, organisation("wever", OrganisationKind.SME, "Weverij", VLASDORP));
        var token = open();
        var form = OrganisationForm.fieldsOf(actors.getOrganisation("lab"));
        form.set("token", token);
        form.set("nameNl", "");

        assertThat(post("/nl/survey", form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"nameNl-error\"");
        assertThat(request().state()).isEqualTo(SurveyRequest.State.WAITING);
    }

    @Test
    void aWrongLinkOrAnOldOneSaysSo() {
        assertThat(get("/nl/survey?token=x")).hasStatus(410);
        assertThat(get("/nl/survey")).hasStatus(410);
        assertThat(post("/nl/survey/right", Map.of("token", "x"))).hasStatus(410);
        assertThat(post("/nl/survey", Map.of("token", "x"))).hasStatus(410);
    }

    @Test
    void aLinkCanBePassedOnAndTheTableNamesNobody() {
        open();
        var survey = surveys.listSurveys().getFirst();

        assertThat(post(lies, page() + "/requests/%d/link".formatted(request().number()), Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("/nl/survey?token=");
        assertThat(get(lies, page() + "/requests.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("lab,waiting,1")
                .doesNotContain("an@lab.example");
        assertThat(post(lies, page() + "/close", Map.of())).hasStatus3xxRedirection();
        assertThat(surveys.findSurvey(survey.number()).flatMap(Survey::closedOn)).isPresent();
    }

    @Test
    void onlyFacilitatorsSurvey() {
        var company = network.add(Role.COMPANY, Optional.of("lab"));

        assertThat(get(company, "/nl/surveys")).hasStatus(403);
        assertThat(get("/nl/surveys")).hasStatus3xxRedirection();
    }

    private String open() {
        surveys.open(SmallNetwork.reader(lies), Optional.empty(), false, today().plusDays(21));
        return surveys.issueToken(request());
    }

    private static String inThreeWeeks() {
        return today().plusDays(21).toString();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    private String page() {
        return "/nl/surveys/" + surveys.listSurveys().getFirst().number();
    }

    private SurveyRequest request() {
        return surveys.requestsOf(surveys.listSurveys().getFirst()).getFirst();
    }

    private String replyPath() {
        return "/surveys/%d/replies/%d".formatted(request().survey(), request().number());
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).exchange();
    }

    private MvcTestResult get(Person person, String path) {
        return browser.get().uri(path).with(user(Long.toString(person.id()))).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        return post(path, MultiValueMap.fromSingleValue(fields));
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> fields) {
        return browser.post().uri(path).formFields(fields).with(csrf()).exchange();
    }

    private MvcTestResult post(Person person, String path, Map<String, String> fields) {
        return browser.post()
                .uri(path)
                .formFields(MultiValueMap.fromSingleValue(fields))
                .with(user(Long.toString(person.id())))
                .with(csrf())
                .exchange();
    }
}
