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

    private String network(Language language) {
        return networks.findNetwork()
                .map(network -> network.name().in(language).text())
                .orElse("Weefsel");
    }

    private static List<Passage> passages(Language language, String... paragraphs) {
        return Stream.of(paragraphs).map(text -> new Passage(language, text)).toList();
    }
}
