package be.weefsel.app.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.mail.PostedLetter.State;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.token.Purpose;
import be.weefsel.app.platform.token.Tokens;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters go to a real mail server, or wait until there is one.
class SendingTest {
    private static final Pattern UNSUBSCRIBE =
            Pattern.compile(
                    "<https://weefsel\\.kleinveld\\.example/nl/letters/stop\\?token=([\\w-]+)>");

    private final DataSource database = TestDatabase.fresh();

    /// A Tuesday, half past nine in Brussels.
    private final HandClock clock = new HandClock(Instant.parse("2026-11-24T08:30:00Z"));

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final PostOffice office = PostOffice.on(database, clock, plainSmtp());

    private final Person gert = office.person("Gert Wever", Language.NL, Role.COMPANY);
    private final Person lies = office.person("Lies", Language.FR, Role.FACILITATOR);

    @BeforeEach
    void theServerIsUp() {
        office.withNetwork();
        server.start();
    }

    @AfterEach
    void theServerIsDown() {
        server.stop();
        office.close();
    }

    @Test
    void aLetterArrivesAsPlainTextAndHtmlOfTheSameWords() throws Exception {
        office.post(gert, "Nieuwe vraag");

        office.send();

        var parts = (MimeMultipart) onlyMessage().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains(
                        "Het doek is <te> zwaar.",
                        "https://weefsel.kleinveld.example/nl/questions/q-001",
                        "Kleinveld. U krijgt dit omdat u meedoet.");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains(
                        "<html lang=\"nl\">",
                        "Het doek is &lt;te&gt; zwaar.",
                        "<p lang=\"fr\">Parlez-vous.</p>",
                        "href=\"https://weefsel.kleinveld.example/nl/questions/q-001\"");
        assertThat(office.letters()).extracting(PostedLetter::state).containsExactly(State.SENT);
    }

    @Test
    void aFileGoesAlongAndADigestBringsThoseOfAllThatItTells() throws Exception {
        office.post(gert, withFile("een"));
        office.get(Letters.class).choose(lies, LetterChoice.DAILY);
        office.post(lies, withFile("deux"));
        office.post(lies, withFile("trois"));

        office.send();
        clock.pass(Duration.ofDays(1));
        office.gather();
        office.send();

        assertThat(filesWith(server.getReceivedMessages()[0])).containsExactly("een.ics");
        assertThat(filesWith(server.getReceivedMessages()[1]))
                .containsExactly("deux.ics", "trois.ics");
        var file = ((MimeMultipart) server.getReceivedMessages()[0].getContent()).getBodyPart(1);
        assertThat(file.getContentType())
                .startsWith("text/calendar")
                .contains("method=PUBLISH", "charset=UTF-8");
        assertThat(new String(file.getInputStream().readAllBytes(), UTF_8)).isEqualTo("dag één");
    }

    private static Letter withFile(String name) {
        var file = new Letter.Attachment(name + ".ics", "text/calendar; method=PUBLISH", "dag één");
        return new Letter(
                Letter.Kind.NEWS,
                Language.NL,
                name,
                new Letter.Content(
                        List.of(),
                        new Letter.Link("Naar de vraag", "/questions/q-001"),
                        "U krijgt dit omdat u meedoet.",
                        Optional.of(file)));
    }

    private static List<String> filesWith(MimeMessage message) throws Exception {
        var parts = (MimeMultipart) message.getContent();
        var names = new ArrayList<String>();
        for (int part = 1; part < parts.getCount(); part++) {
            names.add(parts.getBodyPart(part).getFileName());
        }
        return names;
    }

    @Test
    void itsHeadersSayWhoWritesWhereAnswersGoAndHowToStop() throws Exception {
        office.post(gert, "Nieuwe vraag");

        office.send();

        var message = onlyMessage();
        var from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("weefsel@kleinveld.example");
        assertThat(from.getPersonal()).isEqualTo("Kleinveld");
        assertThat(message.getReplyTo())
                .extracting(address -> ((InternetAddress) address).getAddress())
                .containsExactly(lies.email());
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Message-ID")[0])
                .matches("<letter-1-\\d+@kleinveld\\.example>");
        assertThat(message.getHeader("Date")).hasSize(1);
        assertThat(message.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(whoseToken(message)).contains(gert.id());
    }

    @Test
    void whoHasNotComeInYetGetsHerInvitationAndNoNews() throws Exception {
        var odette =
                office.get(People.class)
                        .invite(
                                "odette@kleinveld.example",
                                "Odette",
                                Language.FR,
                                Role.EXPERT,
                                Optional.empty());
        office.post(odette, "Nouvelle question");
        office.post(odette, PostOffice.letter(Letter.Kind.INVITATION, Language.FR, "Bienvenue"));

        office.send();

        assertThat(subjects()).containsExactly("Bienvenue");
    }

    @Test
    void anAddressThatCannotBeOneHoldsUpNobodyElse() throws Exception {
        JdbcClient.create(database)
                .sql("update platform.person set email = 'a,b@kleinveld.example' where id = :lies")
                .param("lies", lies.id())
                .update();
        office.post(lies, "Nulle part");
        clock.pass(Duration.ofSeconds(1));
        office.post(gert, "Nieuwe vraag");

        office.send();
        office.send();

        assertThat(subjects()).containsExactly("Nieuwe vraag");
        assertThat(office.letters())
                .extracting(PostedLetter::state)
                .containsExactly(State.SENT, State.WAITING);
    }

    @Test
    void aLetterAboutTheAccountCannotBeStoppedAndItsLinkStandsInNoTable() throws Exception {
        office.post(gert, PostOffice.letter(Letter.Kind.PASSWORD, Language.NL, "Nieuw wachtwoord"));

        office.send();

        var message = onlyMessage();
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        var plain = (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        var token = plain.replaceAll("(?s).*q-001\\?token=([\\w-]+).*", "$1");
        assertThat(office.get(Tokens.class).find(Purpose.PASSWORD, token)).contains(gert.id());
        assertThat(everythingInTheDatabase()).noneMatch(row -> row.contains(token));
    }

    @Test
    void subjectsKeepTheirSignsInThreeLanguages() throws Exception {
        office.post(gert, "Eén coöperatie zoekt naaïsters – vóór €100");
        office.post(lies, "Où trouver du « lin » côtelé ? Œuvre à l’été");
        office.post(office.person("Owen", Language.EN, Role.EXPERT), "Naïve café: “yarn” for £5");

        office.send();

        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "Eén coöperatie zoekt naaïsters – vóór €100",
                        "Où trouver du « lin » côtelé ? Œuvre à l’été",
                        "Naïve café: “yarn” for £5");
    }

    @Test
    void whatPeopleTypeCannotBecomeAHeader() throws Exception {
        var eve = office.person("Eve\r\nBcc: all@elsewhere.example", Language.NL, Role.COMPANY);
        office.post(eve, "Vraag\r\nBcc: more@elsewhere.example\n\nLees dit\u2028nu");

        office.send();

        var message = onlyMessage();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Vraag Bcc: more@elsewhere.example Lees dit nu");
        var to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
        assertThat(to.getPersonal()).isEqualTo("Eve Bcc: all@elsewhere.example");
    }

    @Test
    void whatIsUndoneIsNotTold() {
        var transaction = office.get(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            office.get(Letters.class)
                    .post(gert, PostOffice.letter(Letter.Kind.NEWS, Language.NL, "Gevraagd"));
            status.setRollbackOnly();
        });

        assertThat(office.letters()).isEmpty();
        assertThatThrownBy(() ->
                        office.get(Letters.class)
                                .post(
                                        gert,
                                        PostOffice.letter(
                                                Letter.Kind.NEWS, Language.NL, "Gevraagd")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAfterGrowingPauses() {
        server.stop();
        office.post(gert, "Nieuwe vraag");

        office.send();
        assertThat(office.letters())
                .extracting(PostedLetter::state, PostedLetter::attempts)
                .containsExactly(tuple(State.WAITING, 1));

        server.start();
        office.send();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        office.send();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void afterADayALetterIsGivenUpAndMayBeTriedAgainByHand() {
        server.stop();
        office.post(gert, "Nieuwe vraag");
        var began = clock.instant();

        for (int attempt = 1; attempt <= 14; attempt++) {
            assertThat(office.letters())
                    .extracting(PostedLetter::state)
                    .containsExactly(State.WAITING);
            office.send();
            clock.pass(Sending.pauseAfter(attempt).orElse(Duration.ZERO));
        }

        assertThat(office.letters()).extracting(PostedLetter::state).containsExactly(State.FAILED);
        assertThat(Duration.between(began, clock.instant()))
                .isBetween(Duration.ofHours(24), Duration.ofHours(25));

        server.start();
        office.get(Letters.class)
                .sendAgain(new Reader(Optional.of(lies)), office.letters().getFirst().id());
        office.send();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoInstancesOnOneDatabaseSendEachLetterOnce() throws Exception {
        IntStream.range(0, 25).forEach(number -> office.post(gert, "Vraag " + number));

        try (var other = PostOffice.on(database, clock, plainSmtp());
                var both = Executors.newFixedThreadPool(2)) {
            for (var sent : both.invokeAll(List.of(sending(office), sending(other)))) {
                sent.get();
            }
        }

        assertThat(subjects())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 25).mapToObj(number -> "Vraag " + number).toList());
    }

    @Test
    void theServerMayAskWhoWeAre() throws Exception {
        server.setUser("weefsel", "geheim: p@s");
        office.post(gert, "Nieuwe vraag");

        try (var wrong = PostOffice.on(database, clock, smtp("weefsel:raden@", "none"))) {
            wrong.send();
        }
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        try (var right =
                PostOffice.on(database, clock, smtp("weefsel:geheim%3A%20p%40s@", "none"))) {
            right.send();
        }
        assertThat(subjects()).containsExactly("Nieuwe vraag");
    }

    @Test
    void nothingIsSentInTheClearToAServerThatCannotEncrypt() {
        office.post(gert, "Nieuwe vraag");

        try (var careful = PostOffice.on(database, clock, smtp("", "required"))) {
            careful.send();
        }

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(office.letters()).extracting(PostedLetter::attempts).containsExactly(1);
    }

    @Test
    void withoutAServerLettersAreKeptAndStayThereWhenOneIsSetLater() {
        try (var silent = PostOffice.on(database, clock, "")) {
            silent.post(gert, "Nieuwe vraag");
            silent.send();
        }

        office.send();

        assertThat(office.letters()).extracting(PostedLetter::state).containsExactly(State.KEPT);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void lettersAreForgottenAfterNinetyDaysButNotThoseOnTheirWay() {
        office.post(gert, "Oud");
        office.send();
        office.get(Letters.class).choose(lies, LetterChoice.WEEKLY);
        office.post(lies, "Wacht");
        var store = office.get(LetterStore.class);

        assertThat(store.removePostedBefore(clock.instant().minus(Duration.ofDays(90)))).isZero();
        clock.pass(Duration.ofDays(90).plusSeconds(1));
        assertThat(store.removePostedBefore(clock.instant().minus(Duration.ofDays(90))))
                .isEqualTo(1);
        assertThat(office.letters())
                .extracting(posted -> posted.letter().subject())
                .containsExactly("Wacht");
    }

    @Test
    void aDigestTellsInTheMorningWhatHappenedOldestFirstAndOnce() throws Exception {
        office.get(Letters.class).choose(gert, LetterChoice.DAILY);
        office.post(gert, "Eerst");
        clock.pass(Duration.ofHours(3));
        office.post(gert, "Daarna");

        office.gather();
        office.send();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.pass(Duration.ofHours(18).plusMinutes(29));
        office.gather();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        try (var other = PostOffice.on(database, clock, plainSmtp());
                var both = Executors.newFixedThreadPool(2)) {
            for (var sent : both.invokeAll(List.of(gathering(office), gathering(other)))) {
                sent.get();
            }
        }

        var message = onlyMessage();
        assertThat(message.getSubject()).isEqualTo("2 berichten van Kleinveld");
        assertThat((String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent())
                .containsSubsequence("* Eerst", "* Daarna");
        assertThat(whoseToken(message)).contains(gert.id());
    }

    @Test
    void whoChangesHerMindGetsWhatWaitsAtOnceOrNotAtAll() throws Exception {
        var letters = office.get(Letters.class);
        letters.choose(gert, LetterChoice.WEEKLY);
        letters.choose(lies, LetterChoice.WEEKLY);
        office.post(gert, "Voor Gert");
        office.post(lies, "Pour Lies");

        letters.choose(gert, LetterChoice.EACH);
        letters.choose(lies, LetterChoice.NONE);
        office.post(lies, "Encore");
        office.send();

        assertThat(subjects()).containsExactly("Voor Gert");
        assertThat(office.letters()).hasSize(1);
    }

    private Callable<Boolean> sending(PostOffice instance) {
        return () -> {
            instance.send();
            return true;
        };
    }

    private Callable<Boolean> gathering(PostOffice instance) {
        return () -> {
            instance.gather();
            instance.send();
            return true;
        };
    }

    private Optional<Long> whoseToken(MimeMessage message) throws MessagingException {
        var header = message.getHeader("List-Unsubscribe")[0];
        var found = UNSUBSCRIBE.matcher(header);
        assertThat(found.matches()).as(header).isTrue();
        return office.get(Tokens.class).find(Purpose.LETTERS, found.group(1));
    }

    private List<String> subjects() throws MessagingException {
        var subjects = new ArrayList<String>();
        for (var message : server.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    private MimeMessage onlyMessage() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return Arrays.stream(server.getReceivedMessages()).findFirst().orElseThrow();
    }

    private List<String> everythingInTheDatabase() {
        return JdbcClient.create(database)
                .sql(
                        """
                        select row_to_json(letter)::text from platform.letter
                        union all select row_to_json(token)::text from platform.token
                        union all select row_to_json(audit)::text from platform.audit
                        """)
                .query(Row::onlyString)
                .list();
    }

    private String plainSmtp() {
        return smtp("", "none");
    }

    private String smtp(String login, String starttls) {
        return "smtp://%s127.0.0.1:%d?starttls=%s".formatted(login, port, starttls);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
