package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.mail.PostedLetter.State;
import be.weefsel.app.platform.people.Person;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/// A letter that is sent at once, to see whether letters leave.
@Component
public class Trial {
    private final Outgoing outgoing;
    private final Composing composing;
    private final Clock clock;

    Trial(Outgoing outgoing, Composing composing, Clock clock) {
        this.outgoing = outgoing;
        this.composing = composing;
        this.clock = clock;
    }

    /// Waits for the answer of the server.
    ///
    /// @return why it was not taken; empty when it was
    public Optional<TrialFailure> send(Person to, Letter letter) {
        return outgoing.findServer()
                .map(server -> send(to, letter, server))
                .orElse(Optional.of(new TrialFailure(TrialFailure.Kind.NO_SERVER, "")));
    }

    private Optional<TrialFailure> send(Person to, Letter letter, SmtpServer server) {
        try {
            var sender = server.sender();
            var message = sender.createMimeMessage();
            composing.compose(posted(to, letter), server.from(), message);
            sender.send(message);
            return Optional.empty();
        } catch (MailException | MessagingException e) {
            return Optional.of(TrialFailure.of(e));
        }
    }

    private PostedLetter posted(Person to, Letter letter) {
        return new PostedLetter(
                0,
                Optional.of(to.id()),
                to.name(),
                to.email(),
                Optional.empty(),
                letter,
                State.WAITING,
                clock.instant(),
                0,
                Optional.empty());
    }
}
