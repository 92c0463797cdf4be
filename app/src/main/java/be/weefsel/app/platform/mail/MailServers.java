package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.MailServerStore.Kept;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.secret.Secrets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The mail server that the administrator gives, for when the environment names none. Its password
/// goes in and never comes out, but to the server.
@Component
public class MailServers {
    private final MailServerStore store;
    private final LetterStore letters;
    private final Secrets secrets;
    private final Audit audit;
    private final Clock clock;

    MailServers(
            MailServerStore store, LetterStore letters, Secrets secrets, Audit audit, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<MailServer> findServer() {
        return store.find().map(Kept::server);
    }

    /// As [#findServer], and nobody else changes it before the end of the transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MailServer> holdServer() {
        store.hold();
        return findServer();
    }

    /// Whether a password can be kept: there must be a key that is not in the database.
    public boolean canKeepPassword() {
        return secrets.canLock();
    }

    /// Whether there is a password that our key does not open.
    public boolean isLocked() {
        return store.find()
                .flatMap(Kept::password)
                .filter(locked -> secrets.open(locked).isEmpty())
                .isPresent();
    }

    /// From now on letters go there.
    ///
    /// @param server the moment of its password is ours to fill in
    /// @param password empty: the one that is kept
    @Transactional
    public void change(Reader by, MailServer server, Optional<String> password) {
        var before = store.find();
        var after = withPassword(server, password, before);
        if (password.isEmpty() && before.map(Kept::server).equals(Optional.of(after.server()))) {
            return;
        }
        store.put(after);
        record(by, "mail.changed", before.map(Kept::server), Optional.of(after.server()));
    }

    private Kept withPassword(MailServer server, Optional<String> password, Optional<Kept> before) {
        if (server.user().isEmpty()) {
            return new Kept(server.withPasswordSince(Optional.empty()), Optional.empty());
        }
        if (password.isPresent()) {
            return new Kept(
                    server.withPasswordSince(Optional.of(clock.instant())),
                    password.map(secrets::lock));
        }
        var kept =
                before.filter(known -> known.password().isPresent())
                        .orElseThrow(() -> new IllegalStateException("No password is kept."));
        return new Kept(server.withPasswordSince(kept.server().passwordSince()), kept.password());
    }

    /// From now on nothing is sent: letters are kept, and those that waited too.
    @Transactional
    public void stop(Reader by) {
        findServer()
                .ifPresent(before -> {
                    store.remove();
                    letters.keepWaiting();
                    record(by, "mail.stopped", Optional.of(before), Optional.empty());
                });
    }

    /// What the letters are handed to; empty when none was given, or its password is locked.
    Optional<SmtpServer> findSmtp() {
        return store.find().flatMap(this::smtp);
    }

    private Optional<SmtpServer> smtp(Kept kept) {
        if (kept.password().isEmpty()) {
            return Optional.of(SmtpServer.of(kept.server(), Optional.empty()));
        }
        return kept.password()
                .flatMap(secrets::open)
                .map(password -> SmtpServer.of(kept.server(), Optional.of(password)));
    }

    private void record(
            Reader by, String action, Optional<MailServer> before, Optional<MailServer> after) {
        audit.record(by, action, "mail", "mail", before.orElse(null), after.orElse(null));
    }
}
