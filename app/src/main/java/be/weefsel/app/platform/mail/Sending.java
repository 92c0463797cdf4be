package be.weefsel.app.platform.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what waits, each letter in a transaction of its own that holds its row: two instances on
/// one database send each letter once.
@Component
public class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /// One minute, two, four, and so on up to four hours: together a day.
    private static final int MOST_ATTEMPTS = 14;

    private final LetterStore store;
    private final Outgoing outgoing;
    private final Composing composing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sending(
            LetterStore store,
            Outgoing outgoing,
            Composing composing,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.outgoing = outgoing;
        this.composing = composing;
        this.transaction = transaction;
        this.clock = clock;
    }

    private enum Outcome {
        NOTHING_WAITS,
        SENT,
        NOT_SENT
    }

    /// Sends until nothing waits, or until one cannot be sent: then the server may be away, and the
    /// others wait for the next time too.
    public void sendWaiting() {
        outgoing.findServer()
                .ifPresent(server -> {
                    while (sendNext(server) == Outcome.SENT) {
                        LOG.debug("A letter was sent.");
                    }
                });
    }

    private Outcome sendNext(SmtpServer server) {
        return Optional.ofNullable(
                        transaction.execute(_ ->
                                store.lockNextToSend(clock.instant())
                                        .map(letter -> send(letter, server))
                                        .orElse(Outcome.NOTHING_WAITS)))
                .orElse(Outcome.NOTHING_WAITS);
    }

    private Outcome send(PostedLetter letter, SmtpServer server) {
        try {
            var sender = server.sender();
            var message = sender.createMimeMessage();
            composing.compose(letter, server.from(), message);
            sender.send(message);
        } catch (MailException | MessagingException e) {
            tryLater(letter, e);
            return Outcome.NOT_SENT;
        }
        store.markSent(letter.id(), clock.instant());
        return Outcome.SENT;
    }

    /// What the server said may hold somebody's address, so the log gets only the kind of failure.
    private void tryLater(PostedLetter letter, Exception failure) {
        var kind = failure.getClass().getSimpleName();
        var failed = letter.attempts() + 1;
        pauseAfter(failed)
                .ifPresentOrElse(
                        pause -> {
                            LOG.info(
                                    "Letter ({}) could not be sent ({}), attempt {}; again in {}.",
                                    letter.id(),
                                    kind,
                                    failed,
                                    pause);
                            store.markForLater(letter.id(), clock.instant().plus(pause));
                        },
                        () -> {
                            LOG.warn(
                                    "Letter ({}) could not be sent ({}) for a day and is given up:"
                                            + " see the outbox.",
                                    letter.id(),
                                    kind);
                            store.markFailed(letter.id());
                        });
    }

    /// How long to wait after so many failures; empty when it is enough.
    static Optional<Duration> pauseAfter(int failures) {
        if (failures >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        var doubled = FIRST_PAUSE.multipliedBy(1L << (failures - 1));
        return Optional.of(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
    }
}
