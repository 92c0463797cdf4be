package be.weefsel.app.platform.account;

import be.weefsel.app.platform.mail.Letter;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TextCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The words of letters about accounts.
@Component
class AccountLetters {
    private final TextCatalog texts;
    private final Networks networks;

    AccountLetters(TextCatalog texts, Networks networks) {
        this.texts = texts;
        this.networks = networks;
    }

    Letter invitation(Person to, Person by) {
        var t = texts.in(to.language());
        var network = network(to.language());
        return new Letter(
                Letter.Kind.INVITATION,
                to.language(),
                t.of("platform.invitation.subject", network),
                new Letter.Content(
                        passages(
                                to.language(),
                                t.of("platform.invitation.hello", to.name()),
                                t.of("platform.invitation.what", by.name(), network),
                                t.of("platform.invitation.role." + to.role().code()),
                                t.of("platform.invitation.how")),
                        new Letter.Link(t.of("platform.invitation.verb"), "/welcome"),
                        t.of("platform.invitation.why", by.name())));
    }

    Letter forgotten(Person to) {
        var t = texts.in(to.language());
        return new Letter(
                Letter.Kind.PASSWORD,
                to.language(),
                t.of("platform.forgotten.subject", network(to.language())),
                new Letter.Content(
                        passages(
                                to.language(),
                                t.of("platform.invitation.hello", to.name()),
                                t.of("platform.forgotten.what"),
                                t.of("platform.forgotten.not-you")),
                        new Letter.Link(t.of("platform.forgotten.link"), "/new-password"),
                        t.of("platform.forgotten.why-letter")));
    }

    /// To somebody who acts for one organisation more.
    Letter colleague(Person to, Passage organisation, Person by) {
        var t = texts.in(to.language());
        return account(
                to,
                t.of("platform.colleague.subject", organisation.text()),
                new Letter.Link(t.of("platform.claim.link"), "/today"),
                t.of("platform.colleague.what", by.name(), organisation.text()));
    }

    /// To somebody without an account who says that she works somewhere: she confirms her address.
    Letter confirmation(Person to) {
        var t = texts.in(to.language());
        return letter(
                Letter.Kind.INVITATION,
                to,
                t.of("platform.claim.confirm-subject", network(to.language())),
                new Letter.Link(t.of("platform.invitation.verb"), "/welcome"),
                t.of("platform.claim.confirm-what", network(to.language())));
    }

    /// To somebody with an account who says, without signing in, that she works somewhere.
    Letter alreadyKnown(Person to) {
        var t = texts.in(to.language());
        return account(
                to,
                t.of("platform.claim.known-subject", network(to.language())),
                new Letter.Link(t.of("platform.sign-in.title"), "/claims/new"),
                t.of("platform.claim.known-what"));
    }

    Letter approved(Person to, String organisation) {
        var t = texts.in(to.language());
        return account(
                to,
                t.of("platform.claim.approved-subject", organisation),
                new Letter.Link(t.of("platform.claim.link"), "/today"),
                t.of("platform.claim.approved-what", organisation));
    }

    /// @param reason in the words of who refused
    Letter refused(Person to, String organisation, Passage reason) {
        var t = texts.in(to.language());
        return new Letter(
                Letter.Kind.ACCOUNT,
                to.language(),
                t.of("platform.claim.refused-subject", organisation),
                new Letter.Content(
                        List.of(
                                hello(to),
                                new Passage(
                                        to.language(),
                                        t.of("platform.claim.refused-what", organisation)),
                                reason),
                        new Letter.Link(t.of("platform.claim.link"), "/today"),
                        t.of("platform.claim.why")));
    }

    private Letter account(Person to, String subject, Letter.Link link, String what) {
        return letter(Letter.Kind.ACCOUNT, to, subject, link, what);
    }

    private Letter letter(
            Letter.Kind kind, Person to, String subject, Letter.Link link, String what) {
        return new Letter(
                kind,
                to.language(),
                subject,
                new Letter.Content(
                        List.of(hello(to), new Passage(to.language(), what)),
                        link,
                        texts.in(to.language()).of("platform.claim.why")));
    }

    private Passage hello(Person to) {
        return new Passage(
                to.language(), texts.in(to.language()).of("platform.invitation.hello", to.name()));
    }

    private String network(Language language) {
        return networks.findNetwork()
                .map(network -> network.name().in(language).text())
                .orElse("Weefsel");
    }

    private static List<Passage> passages(Language language, String... paragraphs) {
        return Stream.of(paragraphs).map(text -> new Passage(language, text)).toList();
    }
}
