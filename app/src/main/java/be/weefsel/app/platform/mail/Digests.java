package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.mail.PostedLetter.State;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TextCatalog;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts what is due for a person into one letter. Any number of instances may do so at the same
/// time: what one has locked, the others leave alone.
@Component
public class Digests {
    private final LetterStore store;
    private final Outgoing outgoing;
    private final People people;
    private final Networks networks;
    private final TextCatalog texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digests(
            LetterStore store,
            Outgoing outgoing,
            People people,
            Networks networks,
            TextCatalog texts,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.outgoing = outgoing;
        this.people = people;
        this.networks = networks;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void gatherDue() {
        for (var person : store.peopleWithDigestDue(clock.instant())) {
            transaction.executeWithoutResult(
                    _ -> people.findPerson(person).ifPresent(this::gatherFor));
        }
    }

    private void gatherFor(Person person) {
        var now = clock.instant();
        var due = store.lockDue(person.id(), now);
        if (due.isEmpty()) {
            return;
        }
        var digest =
                store.insert(
                        person.id(),
                        digest(person, due.size()),
                        outgoing.isSending() ? State.WAITING : State.KEPT,
                        now,
                        now);
        store.gather(due, digest);
    }

    private Letter digest(Person person, int size) {
        var t = texts.in(person.language());
        var network =
                networks.findNetwork()
                        .map(found -> found.name().in(person.language()).text())
                        .orElse("Weefsel");
        return new Letter(
                Letter.Kind.DIGEST,
                person.language(),
                t.of("platform.digest.subject", size, network),
                new Letter.Content(
                        List.of(
                                new Passage(
                                        person.language(), t.of("platform.digest.intro", size))),
                        new Letter.Link(t.of("platform.digest.today"), "/today"),
                        t.of("platform.digest.why")));
    }
}
