package be.weefsel.app.settings.logo;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.network.Logos;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How the network gets a logo, another, or none.
@Component
public class LogoKeeping {
    private final Logos logos;
    private final Audit audit;

    LogoKeeping(Logos logos, Audit audit) {
        this.logos = logos;
        this.audit = audit;
    }

    /// Which logo is shown, for the audit log.
    ///
    /// @param key empty: none
    public record Shown(Optional<String> key) {}

    @Transactional
    public Giving give(Reader by, byte[] file) {
        checkMayChange(by);
        try {
            var logo = new LogoFile(file).read();
            logos.hold();
            logos.add(logo);
            return new Giving.Taken(show(by, Optional.of(logo.key())));
        } catch (Unfit e) {
            return new Giving.Refused(e.reason());
        }
    }

    /// @return number of the change, for taking it back; empty when there was none
    @Transactional
    public Optional<Long> remove(Reader by) {
        checkMayChange(by);
        logos.hold();
        return show(by, Optional.empty());
    }

    /// Takes back a change, as long as nothing was changed since.
    ///
    /// @return whether it could be taken back
    @Transactional
    public boolean undo(Reader by, long change) {
        checkMayChange(by);
        logos.hold();
        var before = latest().filter(latest -> latest.id() == change).flatMap(Audit.Change::before);
        before.ifPresent(shown -> show(by, shown.key()));
        return before.isPresent();
    }

    private Optional<Long> show(Reader by, Optional<String> key) {
        var before = logos.findKey();
        if (before.equals(key)) {
            return Optional.empty();
        }
        logos.show(key);
        audit.record(by, "logo.changed", "logo", "logo", new Shown(before), new Shown(key));
        return latest().map(Audit.Change::id);
    }

    private Optional<Audit.Change<Shown>> latest() {
        return audit.findLatest("logo", "logo", Shown.class);
    }

    private static void checkMayChange(Reader by) {
        if (!Participation.keepsNetwork(by)) {
            throw new NotAllowed();
        }
    }
}
