package be.weefsel.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.mail.PostedLetter.State;
import be.weefsel.app.platform.mail.SmtpServer.Encryption;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The administrator gives the mail server, while two instances run on one database.
@Tag("H2")
class MailServersTest {
    private static final String KEY = "vlas groeit traag en wordt dan linnen";
    private static final String PASSWORD = "geheim: p@s";

    private final DataSource database = TestDatabase.fresh();
    private final HandClock clock = new HandClock(Instant.parse("2026-11-24T08:30:00Z"));
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final PostOffice here = PostOffice.locking(database, clock, KEY);
    private final PostOffice there = PostOffice.locking(database, clock, KEY);

    private final Person gert = here.person("Gert Wever", Language.NL, Role.COMPANY);
    private final Reader odile =
            new Reader(Optional.of(here.person("Odile", Language.NL, Role.ADMINISTRATOR)));

    @BeforeEach
    void theServerAsksWhoWeAre() {
        here.withNetwork();
        server.start();
        server.setUser("weefsel", PASSWORD);
    }

    @AfterEach
    void theServerIsDown() {
        server.stop();
        here.close();
        there.close();
    }

    @Test
    void whatIsGivenHereHoldsThereAtOnceAndWhatWasKeptStaysKept() throws Exception {
        here.post(gert, "Bewaard");
        servers(here).change(odile, server("weefsel", "Kleinveld schrijft"), Optional.of(PASSWORD));
        there.post(gert, "Nieuwe vraag");

        there.send();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var from = (InternetAddress) server.getReceivedMessages()[0].getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("post@kleinveld.example");
        assertThat(from.getPersonal()).isEqualTo("Kleinveld schrijft");
        assertThat(here.letters())
                .extracting(letter -> letter.letter().subject(), PostedLetter::state)
                .containsExactlyInAnyOrder(
                        tuple("Bewaard", State.KEPT), tuple("Nieuwe vraag", State.SENT));
    }

    @Test
    void thePasswordStandsInNoTableAndStaysWhenNobodyTypesAnother() {
        servers(here).change(odile, server("weefsel", ""), Optional.of(PASSWORD));
        servers(here).change(odile, server("weefsel", "Kleinveld"), Optional.empty());
        here.post(gert, "Nieuwe vraag");

        here.send();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(
                        JdbcClient.create(database)
                                .sql(
                                        """
                                        select mail_server::text from platform.mail_server
                                        union all select audit::text from platform.audit
                                        """)
                                .query(Row::onlyString)
                                .list())
                .hasSize(3)
                .noneMatch(row -> row.contains(PASSWORD));
    }

    @Test
    void withAnotherKeyLettersWaitUntilThePasswordIsGivenAgain() {
        servers(here).change(odile, server("weefsel", ""), Optional.of(PASSWORD));
        try (var moved = PostOffice.locking(database, clock, KEY + ", en dan doek")) {
            moved.post(gert, "Nieuwe vraag");
            moved.send();

            assertThat(moved.get(Outgoing.class).isLocked()).isTrue();
            assertThat(moved.letters())
                    .extracting(PostedLetter::state, PostedLetter::attempts)
                    .containsExactly(tuple(State.WAITING, 0));

            servers(moved).change(odile, server("weefsel", ""), Optional.of(PASSWORD));
            moved.send();
            assertThat(moved.get(Outgoing.class).isLocked()).isFalse();
            assertThat(server.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void whoStopsKeepsLettersAlsoThoseThatWaited() {
        servers(here).change(odile, server("weefsel", ""), Optional.of(PASSWORD));
        here.post(gert, "Wachtte");
        servers(here).stop(odile);
        there.post(gert, "Daarna");
        servers(here).change(odile, server("weefsel", ""), Optional.of(PASSWORD));

        there.send();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(here.letters()).extracting(PostedLetter::state).containsOnly(State.KEPT);
    }

    @Test
    void theEnvironmentGoesFirst() {
        servers(here).change(odile, server("", ""), Optional.empty());

        try (var told = PostOffice.on(database, clock, "smtp://me:geheim@mail.kleinveld.example")) {
            assertThat(told.get(Outgoing.class).ofEnvironment())
                    .contains(
                            new Outgoing.Given(
                                    "mail.kleinveld.example:587", "weefsel@kleinveld.example"));
        }
        assertThat(here.get(Outgoing.class).ofEnvironment()).isEmpty();
    }

    private static MailServers servers(PostOffice office) {
        return office.get(MailServers.class);
    }

    private MailServer server(String user, String senderName) {
        return new MailServer(
                "127.0.0.1",
                server.getSmtp().getPort(),
                Encryption.NONE,
                user,
                Optional.empty(),
                senderName,
                "post@kleinveld.example");
    }
}
