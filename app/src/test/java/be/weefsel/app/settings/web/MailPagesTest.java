package be.weefsel.app.settings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.mail.MailServer;
import be.weefsel.app.platform.mail.MailServers;
import be.weefsel.app.platform.mail.SmtpServer.Encryption;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.settings.MailKeeping;
import java.util.Optional;
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
@Tag("H2")
class MailPagesTest {
    private static final String PATH = "/nl/settings/mail";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private MailServers servers;
    @Autowired private JdbcClient database;

    private String lies = "";
    private String odile = "";

    @BeforeEach
    void aNetworkWithAnAdministrator() {
        network.found();
        lies = Long.toString(network.add(Role.FACILITATOR).id());
        odile = Long.toString(network.add(Role.ADMINISTRATOR).id());
    }

    @Test
    void onlyTheAdministratorFindsTheMail() {
        assertThat(browser.get().uri(PATH).with(user(lies))).hasStatus(403);
        assertThat(browser.get().uri("/nl/settings").with(user(lies)))
                .bodyText()
                .doesNotContain(PATH);
        assertThat(browser.get().uri("/nl/settings").with(user(odile))).bodyText().contains(PATH);
        assertThat(browser.get().uri(PATH).with(user(odile)))
                .hasStatusOk()
                .bodyText()
                .contains("Dit netwerk verstuurt nog geen mail")
                .doesNotContain("/nl/settings/mail/trial");
    }

    @Test
    void aServerIsGivenStoppedAndTold() {
        assertThat(filledIn("smtp.kleinveld.example")).hasRedirectedUrl(PATH);

        assertThat(servers.findServer())
                .contains(
                        new MailServer(
                                "smtp.kleinveld.example",
                                465,
                                Encryption.TLS,
                                "",
                                Optional.empty(),
                                "Kleinveld",
                                "post@kleinveld.example"));
        assertThat(browser.get().uri(PATH).with(user(odile)))
                .bodyText()
                .contains("Dit netwerk verstuurt mail", "/nl/settings/mail/trial");

        assertThat(post(PATH + "/stopping")).hasRedirectedUrl(PATH);

        assertThat(servers.findServer()).isEmpty();
        assertThat(browser.get().uri("/nl/settings/history").with(user(odile)))
                .bodyText()
                .contains("Mail ingesteld", "Mail gestopt", "smtp.kleinveld.example");
        assertThat(browser.get().uri("/nl/settings/history").with(user(lies)))
                .bodyText()
                .doesNotContain("smtp.kleinveld.example");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndAPasswordIsNotShown() {
        assertThat(
                        post(PATH)
                                .param("edition", MailKeeping.editionOf(Optional.empty()))
                                .param("host", "https://smtp.kleinveld.example")
                                .param("port", "70000")
                                .param("user", "")
                                .param("password", "geheim")
                                .param("sender-address", "a@b.example, c@d.example"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#host\"",
                        "href=\"#port\"",
                        "href=\"#encryption\"",
                        "href=\"#user\"",
                        "href=\"#password\"",
                        "href=\"#sender-address\"",
                        "value=\"https://smtp.kleinveld.example\"")
                .doesNotContain("geheim");
        assertThat(servers.findServer()).isEmpty();
    }

    @Test
    void withoutAKeyOutsideTheDatabaseNoPasswordIsKept() {
        assertThat(filledIn("smtp.kleinveld.example").param("user", "w").param("password", "p"))
                .hasStatus(422)
                .bodyText()
                .contains("WEEFSEL_SECRET");
        assertThat(servers.findServer()).isEmpty();
    }

    @Test
    void aPasswordIsAskedForAgainWhenTheServerIsAnother() {
        database.sql(
                        """
                        insert into platform.mail_server values
                            (true, 'old.kleinveld.example', 587, 'starttls', 'weefsel', sha512('x'), now(),
                             '', 'post@kleinveld.example')
                        """)
                .update();

        assertThat(filledIn("new.kleinveld.example").param("user", "weefsel"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#password\"");
        assertThat(browser.get().uri("/nl/today").with(user(odile)))
                .bodyText()
                .contains("het wachtwoord van de mailserver is niet meer te lezen");
        assertThat(browser.get().uri(PATH).with(user(odile)))
                .bodyText()
                .contains("De mail wacht op het wachtwoord van de server", "secret.key");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotLost() {
        var edition = MailKeeping.editionOf(servers.findServer());
        filledIn("hers.kleinveld.example").exchange();

        assertThat(filledIn("mine.kleinveld.example", edition))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Iemand anders heeft dit intussen aangepast. Nu staat er: hers.kleinveld",
                        "value=\"mine.kleinveld.example\"",
                        "value=\"%s\"".formatted(MailKeeping.editionOf(servers.findServer())));
    }

    @Test
    void aTrialThatFailsSaysWhyAndWhatToDo() {
        filledIn("nowhere.invalid").exchange();

        assertThat(post(PATH + "/trial"))
                .hasStatus(422)
                .bodyText()
                .contains("De server is niet te vinden. Kijk of zijn naam juist geschreven is.");
    }

    private MockMvcRequestBuilder filledIn(String host) {
        return filledIn(host, MailKeeping.editionOf(servers.findServer()));
    }

    private MockMvcRequestBuilder filledIn(String host, String edition) {
        return post(PATH)
                .param("edition", edition)
                .param("host", host)
                .param("port", "465")
                .param("encryption", "tls")
                .param("sender-name", "Kleinveld")
                .param("sender-address", "post@kleinveld.example");
    }

    private MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).with(user(odile)).with(csrf());
    }
}
