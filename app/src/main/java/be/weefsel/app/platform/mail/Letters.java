package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.PostedLetter.State;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters to people: what was written to whom, and how each wants to hear.
@Component
public class Letters {
    private final LetterStore store;
    private final Outgoing outgoing;
    private final Audit audit;
    private final Clock clock;

    Letters(LetterStore store, Outgoing outgoing, Audit audit, Clock clock) {
        this.store = store;
        this.outgoing = outgoing;
        this.audit = audit;
        this.clock = clock;
    }

    /// Writes a letter within the transaction of what it tells: either both are kept, or none. It
    /// is sent afterwards. Who wants no news gets none; nor does who was invited and has not come
    /// in yet, since nobody knows whether the address is hers.
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Person to, Letter letter) {
        var choice =
                letter.kind() == Letter.Kind.NEWS ? store.choiceOf(to.id()) : LetterChoice.EACH;
        if (choice == LetterChoice.NONE) {
            return;
        }
        var now = clock.instant();
        store.insert(
                to.id(),
                letter,
                choice.isDigest() ? State.HELD : whenReady(),
                now,
                choice.dueAfter(now));
    }

    /// Writes a letter to somebody without an account, within the transaction of what it tells.
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Addressee to, Letter letter) {
        store.insert(to, letter, whenReady(), clock.instant());
    }

    /// What is about this one thing and waits to be sent is not sent any more.
    public void stopAbout(String about) {
        store.removeUnsentAbout(about);
    }

    /// Letters to somebody without an account who is to be forgotten go, sent or not.
    public void forget(String email) {
        store.removeTo(email);
    }

    /// How many go when letters from before that moment are forgotten; those on their way stay.
    public int countForgotten(Instant before) {
        return store.countPostedBefore(before);
    }

    public LetterChoice choiceOf(long person) {
        return store.choiceOf(person);
    }

    /// From now on, and for what waits for a digest.
    ///
    /// @param by the person herself
    @Transactional
    public void choose(Person by, LetterChoice choice) {
        var before = store.choiceOf(by.id());
        if (before == choice) {
            return;
        }
        store.choose(by.id(), choice);
        if (choice == LetterChoice.NONE) {
            store.removeHeld(by.id());
        } else {
            store.reschedule(
                    by.id(),
                    choice.isDigest() ? State.HELD : whenReady(),
                    choice.dueAfter(clock.instant()));
        }
        audit.record(
                new Reader(Optional.of(by)),
                "person.letters-chosen",
                "person",
                Long.toString(by.id()),
                before,
                choice);
    }

    /// Nothing that waits is sent to this person any more.
    public void stopAll(long person) {
        store.removeUnsent(person);
    }

    public Optional<PostedLetter> findLetter(long id) {
        return store.find(id);
    }

    /// What went into a digest, oldest first; empty for another letter.
    public List<PostedLetter> gatheredIn(PostedLetter letter) {
        return letter.letter().kind() == Letter.Kind.DIGEST
                ? store.gatheredIn(letter.id())
                : List.of();
    }

    /// Those that could not be sent, then the newest.
    public List<PostedLetter> listNewest(int most) {
        return store.newest(most);
    }

    /// States that no letter is in are left out.
    public Map<State, Integer> countByState() {
        return store.countByState();
    }

    /// A letter that was given up is tried again.
    @Transactional
    public void sendAgain(Reader by, long id) {
        if (store.revive(id, clock.instant())) {
            audit.record(by, "letter.tried-again", "letter", Long.toString(id), null, null);
        }
    }

    private State whenReady() {
        return outgoing.isSending() ? State.WAITING : State.KEPT;
    }
}
