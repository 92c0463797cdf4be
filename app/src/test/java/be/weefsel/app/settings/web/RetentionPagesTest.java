package be.weefsel.app.settings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.retention.RetentionPeriods;
import be.weefsel.app.platform.retention.Retentions;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@WholeWeefsel
@Transactional
@Tag("D5")
class RetentionPagesTest {
    private static final String PATH = "/nl/settings/retention";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private People people;
    @Autowired private Retentions retentions;
    @Autowired private JdbcClient database;
    @Autowired private Clock clock;

    private String odile = "";

    @BeforeEach
    void aNetworkWithAnAdministrator() {
        network.found();
        odile = Long.toString(network.add(Role.ADMINISTRATOR).id());
    }

    @Test
    void onlyTheAdministratorDecidesAndEverybodyReadsIt() {
        var lies = Long.toString(network.add(Role.FACILITATOR).id());
        assertThat(browser.get().uri(PATH).with(user(lies))).hasStatus(403);
        assertThat(browser.get().uri("/nl/privacy"))
                .bodyText()
                .contains("dat 12 maanden geblokkeerd is", "berichten verdwijnen na 90 dagen");

        assertThat(filledIn("30", "1")).hasRedirectedUrl(PATH);

        assertThat(retentions.periods()).isEqualTo(new RetentionPeriods(30, 1));
        assertThat(browser.get().uri("/nl/privacy"))
                .bodyText()
                .contains("dat een maand geblokkeerd is", "berichten verdwijnen na 30 dagen");
        assertThat(browser.get().uri("/nl/settings/history").with(user(odile)))
                .bodyText()
                .contains("Bewaartermijnen aangepast", "/nl/" + undoing().substring(4));
    }

    @Test
    void whatWouldGoIsSaidBeforeItIsSaved() {
        blockedMonthsAgo(network.add(Role.EXPERT), 5);
        aLetterOfDaysAgo(60);
        aLetterOfDaysAgo(40);

        assertThat(filledIn("30", "4"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Binnen een dag wordt één account voorgoed vergeten.",
                        "Binnen een dag worden 2 berichten gewist.",
                        "name=\"seen\" value=\"2-1\"");
        assertThat(retentions.periods()).isEqualTo(RetentionPeriods.USUAL);

        aLetterOfDaysAgo(35);
        assertThat(filledIn("30", "4").param("seen", "2-1"))
                .hasStatus(422)
                .bodyText()
                .contains("Binnen een dag worden 3 berichten gewist.");
        assertThat(filledIn("30", "4").param("seen", "3-1")).hasRedirectedUrl(PATH);
        assertThat(retentions.periods()).isEqualTo(new RetentionPeriods(30, 4));
    }

    @Test
    void aChangeIsTakenBackUnlessThatRemovesSomethingUnsaid() {
        filledIn("200", "12").exchange();
        assertThat(post(undoing())).hasRedirectedUrl(PATH);
        assertThat(retentions.periods()).isEqualTo(RetentionPeriods.USUAL);

        filledIn("200", "12").exchange();
        aLetterOfDaysAgo(100);
        assertThat(post(undoing()))
                .hasStatus(422)
                .bodyText()
                .contains("Binnen een dag wordt één bericht gewist.", "value=\"90\"");
        assertThat(retentions.periods()).isEqualTo(new RetentionPeriods(200, 12));
    }

    @Test
    void tooShortAndTooLongAreRefusedWithTheReason() {
        assertThat(filledIn("6", "veertig"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Geef een aantal dagen van 7 tot 365",
                        "Geef een aantal maanden van 1 tot 36",
                        "value=\"veertig\"");
        assertThat(filledIn("366", "37")).hasStatus(422);
        assertThat(retentions.periods()).isEqualTo(RetentionPeriods.USUAL);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotLost() {
        assertThat(post(PATH).param("letters", "30").param("blocked", "12").param("edition", "8-8"))
                .hasStatus(422)
                .bodyText()
                .contains("nu is het 90 dagen en 12 maanden", "value=\"30\"");
    }

    private void blockedMonthsAgo(Person person, int months) {
        people.block(
                person.id(), ZonedDateTime.now(clock).minus(Period.ofMonths(months)).toInstant());
    }

    private void aLetterOfDaysAgo(int days) {
        database.sql(
                        """
                        insert into platform.letter
                            (person, kind, language, subject, content, state, posted_at, due_at)
                        values (:odile, 'account', 'nl', 'Oud', '{}', 'kept',
                            now() - make_interval(days => :days), now())
                        """)
                .param("odile", Long.parseLong(odile))
                .param("days", days)
                .update();
    }

    private MockMvcRequestBuilder filledIn(String letters, String blocked) {
        var now = retentions.periods();
        return post(PATH)
                .param("edition", "%d-%d".formatted(now.letterDays(), now.blockedMonths()))
                .param("letters", letters)
                .param("blocked", blocked);
    }

    private String undoing() {
        var latest = database.sql("select max(id) from platform.audit").query(Long.class).single();
        return PATH + "/changes/%d/undoing".formatted(latest);
    }

    private MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).with(user(odile)).with(csrf());
    }
}
