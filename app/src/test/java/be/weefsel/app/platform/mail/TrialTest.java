package be.weefsel.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.mail.EncryptingServer.OwnCertificate;
import be.weefsel.app.platform.mail.SmtpServer.Encryption;
import be.weefsel.app.platform.mail.TrialFailure.Kind;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailSendException;

/// The administrator tries whether letters leave, and hears why not.
@Tag("H2")
class TrialTest {
    private final HandClock clock = new HandClock(Instant.parse("2026-11-24T08:30:00Z"));
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final PostOffice office =
            PostOffice.locking(
                    TestDatabase.fresh(), clock, "vlas groeit traag en wordt dan linnen");
    private final Person odile = office.person("Odile", Language.NL, Role.ADMINISTRATOR);

    @TempDir private Path folder;

    @BeforeEach
    void theServerAsksWhoWeAre() {
        office.withNetwork();
        server.start();
        server.setUser("weefsel", "geheim");
    }

    @AfterEach
    void theServerIsDown() {
        server.stop();
        office.close();
    }

    @Test
    void theLetterLeavesAtOnceAndIsKeptNowhere() throws Exception {
        assertThat(tried("127.0.0.1", server.getSmtp().getPort(), Encryption.NONE, "geheim"))
                .isEmpty();

        var message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Proefbrief");
        assertThat(message.getAllRecipients()[0])
                .hasToString("Odile <%s>".formatted(odile.email()));
        assertThat(office.letters()).isEmpty();
    }

    @Test
    void withoutAServerThereIsNothingToTry() {
        assertThat(tryIt()).contains(new TrialFailure(Kind.NO_SERVER, ""));
    }

    @Test
    void aNameThatNobodyKnowsIsToldApartFromAPortWhereNothingListens() {
        assertThat(tried("nowhere.invalid", 587, Encryption.STARTTLS, "geheim"))
                .contains(new TrialFailure(Kind.UNKNOWN_HOST, ""));
        var port = server.getSmtp().getPort();
        server.stop();
        assertThat(kind(tried("127.0.0.1", port, Encryption.NONE, "geheim")))
                .contains(Kind.UNREACHABLE);
    }

    @Test
    void aWrongPasswordIsToldInTheServersOwnWordsToo() {
        var failure = tried("127.0.0.1", server.getSmtp().getPort(), Encryption.NONE, "raden");

        assertThat(kind(failure)).contains(Kind.WRONG_PASSWORD);
        assertThat(failure.map(TrialFailure::said).orElse("")).contains("535");
    }

    @Test
    void aServerThatDoesNotEncryptIsToldAndGetsNothing() {
        var port = server.getSmtp().getPort();

        assertThat(kind(tried("127.0.0.1", port, Encryption.STARTTLS, "geheim")))
                .contains(Kind.NOT_ENCRYPTED);
        assertThat(kind(tried("127.0.0.1", port, Encryption.TLS, "geheim")))
                .contains(Kind.NOT_ENCRYPTED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerInTimeIsTold() {
        var failure =
                new MailSendException(
                        "",
                        null,
                        Map.<Object, Exception>of("", new MessagingException("", late())));

        assertThat(TrialFailure.of(failure).kind()).isEqualTo(Kind.TIMED_OUT);
    }

    private static Exception late() {
        return new SocketTimeoutException("Read timed out");
    }

    @Test
    void anEncryptedConnectionCarriesTheLetterWhenTheCertificateIsTrusted() throws Exception {
        var certificate = OwnCertificate.madeIn(folder);
        for (var encryption : new Encryption[] {Encryption.TLS, Encryption.STARTTLS}) {
            try (var careful = new EncryptingServer(certificate, encryption == Encryption.TLS)) {
                assertThat(kind(withoutPassword("localhost", careful.port(), encryption)))
                        .contains(Kind.NOT_TRUSTED);
                assertThat(careful.heard()).doesNotContain("encrypted MAIL");

                trusting(
                        certificate,
                        () -> {
                            assertThat(withoutPassword("localhost", careful.port(), encryption))
                                    .isEmpty();
                            assertThat(careful.heard())
                                    .contains("encrypted MAIL", "encrypted DATA")
                                    .doesNotContain("open MAIL");
                            assertThat(
                                            kind(
                                                    withoutPassword(
                                                            "127.0.0.1",
                                                            careful.port(),
                                                            encryption)))
                                    .contains(Kind.NOT_TRUSTED);
                        });
            }
        }
    }

    private static void trusting(OwnCertificate certificate, Runnable work) throws Exception {
        var before = SSLContext.getDefault();
        SSLContext.setDefault(certificate.context());
        try {
            work.run();
        } finally {
            SSLContext.setDefault(before);
        }
    }

    private Optional<TrialFailure> tried(
            String host, int port, Encryption encryption, String password) {
        give(host, port, encryption, "weefsel", Optional.of(password));
        return tryIt();
    }

    private Optional<TrialFailure> withoutPassword(String host, int port, Encryption encryption) {
        give(host, port, encryption, "", Optional.empty());
        return tryIt();
    }

    private void give(
            String host, int port, Encryption encryption, String user, Optional<String> password) {
        office.get(MailServers.class)
                .change(
                        new Reader(Optional.of(odile)),
                        new MailServer(
                                host,
                                port,
                                encryption,
                                user,
                                Optional.empty(),
                                "",
                                "post@kleinveld.example"),
                        password);
    }

    private Optional<TrialFailure> tryIt() {
        return office.get(Trial.class)
                .send(odile, PostOffice.letter(Letter.Kind.ACCOUNT, Language.NL, "Proefbrief"));
    }

    private static Optional<Kind> kind(Optional<TrialFailure> failure) {
        return failure.map(TrialFailure::kind);
    }
}
