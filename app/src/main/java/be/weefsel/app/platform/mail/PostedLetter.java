package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.token.Purpose;
import be.weefsel.app.platform.token.Tokens;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A letter on its way, and what became of it.
///
/// @param id number given by the database
/// @param person number of who gets it; empty for somebody without an account
/// @param name and where she gets it
/// @param about what its link is about, for somebody without an account
/// @param attempts how often sending it failed
public record PostedLetter(
        long id,
        Optional<Long> person,
        String name,
        String email,
        Optional<String> about,
        Letter letter,
        State state,
        Instant postedAt,
        int attempts,
        Optional<Instant> sentAt) {

    /// Where it is.
    public enum State {
        /// For the next digest.
        HELD,
        /// Went into a digest.
        GATHERED,
        /// To be sent.
        WAITING,
        SENT,
        /// Could not be sent for a day: nobody tries any more.
        FAILED,
        /// Written while no server was set; never sent.
        KEPT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// A new token for whoever gets this letter.
    public Optional<String> issueToken(Tokens tokens, Purpose purpose) {
        return person.map(number -> tokens.issue(purpose, number))
                .or(() -> about.map(thing -> tokens.issueAbout(purpose, thing)));
    }

    /// Who keeps the house sees that letters go out, and reads those about accounts; what is
    /// written about questions is for facilitators, as the questions are.
    public boolean mayBeReadBy(Reader reader) {
        return reader.is(Role.FACILITATOR)
                || (reader.is(Role.ADMINISTRATOR) && letter.kind().isAboutAccount());
    }
}
