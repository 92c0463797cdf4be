package be.weefsel.app.matching;

import be.weefsel.app.matching.store.WeightsStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether this network lets one suggestion be drawn by chance, see [DrawnByChance]. It does unless
/// somebody switched it off.
@Component
public class Exploring {
    public static final String SUBJECT = "exploration";

    private final WeightsStore store;
    private final Audit audit;

    Exploring(WeightsStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    public boolean isOn() {
        return store.findExploration().orElse(true);
    }

    /// @return number of the change, for taking it back; empty when nothing was different
    @Transactional
    public Optional<Long> change(Reader by, boolean on) {
        NotAllowed.unless(Participation.keepsNetwork(by));
        store.hold();
        var before = isOn();
        if (before == on) {
            return Optional.empty();
        }
        store.putExploration(on);
        audit.record(by, "exploration.changed", SUBJECT, SUBJECT, before, on);
        return latest().map(Audit.Change::id);
    }

    /// Takes back a change, as long as nothing was changed since.
    ///
    /// @return whether it could be taken back
    @Transactional
    public boolean undo(Reader by, long change) {
        var before = latest().filter(latest -> latest.id() == change).flatMap(Audit.Change::before);
        before.ifPresent(on -> change(by, on));
        return before.isPresent();
    }

    private Optional<Audit.Change<Boolean>> latest() {
        return audit.findLatest(SUBJECT, SUBJECT, Boolean.class);
    }
}
