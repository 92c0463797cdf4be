package be.weefsel.app.actors.duplicates;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.store.MergeStore;
import be.weefsel.app.actors.store.MergeStore.Kept;
import be.weefsel.app.actors.store.OrganisationStore;
import be.weefsel.app.actors.store.ReferenceStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one organisation of two entries, and two of one again. All that refers to the entry that
/// goes, moves to the one that stays; what moved is kept, so that it can go back.
@Component
public class Merges {
    /// In the audit log: that two became one, and that they are two again.
    public static final String DONE = "merge.done";

    private static final String UNDONE = "merge.undone";
    private static final String CAUSE = "merge:";

    private final MergeStore store;
    private final ReferenceStore references;
    private final OrganisationStore organisations;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    Merges(
            MergeStore store,
            ReferenceStore references,
            OrganisationStore organisations,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.references = references;
        this.organisations = organisations;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of merging two entries, or of parting them again.
    public sealed interface Outcome {
        /// @param number of the merge, for taking it back
        record Done(long number, String gone, String stays) implements Outcome {}

        /// @param reasons all of them, never empty
        record Declined(List<Reason> reasons) implements Outcome {
            public Declined {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// How much refers to an organisation, in all concepts.
    public int countReferences(String organisation) {
        return references.count(organisation);
    }

    /// The key of the organisation that an entry was merged into.
    public Optional<String> findSuccessor(String gone) {
        return store.findNext(gone).map(next -> findSuccessor(next).orElse(next));
    }

    /// The keys of all entries that were merged into another, with the key of the one that stayed.
    public Map<String, String> listSuccessors() {
        return store.gone().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), gone -> findSuccessor(gone).orElseThrow()));
    }

    /// @param gone the entry that goes, as it was when somebody thought of this
    /// @param stays the entry that stays, likewise
    /// @param together what the one that stays tells from now on
    @Transactional
    public Outcome merge(Reader by, Organisation gone, Organisation stays, Organisation together) {
        NotAllowed.unless(Actors.mayChange(by));
        organisations.lock(gone.key());
        organisations.lock(stays.key());
        var objections = objectionsTo(gone, stays);
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var number = store.insert(gone, stays, together, by, clock.instant());
        references.move(number, gone.key(), stays.key());
        organisations.delete(gone.key());
        organisations.update(together);
        record(by, number, DONE, new Kept(number, gone, stays, together));
        return new Outcome.Done(number, gone.key(), stays.key());
    }

    private List<Reason> objectionsTo(Organisation gone, Organisation stays) {
        var objections = new ArrayList<Reason>();
        if (!isStill(gone) || !isStill(stays)) {
            objections.add(Reason.of("actors.undo.too-late"));
        }
        if (follows(gone, stays) || follows(stays, gone)) {
            objections.add(Reason.of("actors.merge.one-became-the-other"));
        }
        if (references.standInTheWay(gone.key(), stays.key())) {
            objections.add(Reason.of("actors.merge.introduced-twice"));
        }
        return objections;
    }

    private boolean isStill(Organisation seen) {
        return actors.findOrganisation(seen.key()).filter(seen::equals).isPresent();
    }

    private static boolean follows(Organisation one, Organisation other) {
        return one.successor().filter(other.key()::equals).isPresent();
    }

    /// Takes back a merge: the entry that was gone comes back with all that was moved, and the
    /// other tells again what it told before. What came to the one that stayed since, stays there.
    @Transactional
    public Outcome undo(Reader by, long number) {
        NotAllowed.unless(Actors.mayChange(by));
        var merge = store.find(number);
        if (merge.isEmpty()) {
            return new Outcome.Declined(List.of(Reason.of("actors.undo.too-late")));
        }
        var kept = merge.get();
        organisations.lock(kept.stays().key());
        if (!isStill(kept.together()) || actors.findOrganisation(kept.gone().key()).isPresent()) {
            return new Outcome.Declined(List.of(Reason.of("actors.merge.changed-since")));
        }
        organisations.update(kept.stays());
        var objections = actors.objectionsTo(kept.gone());
        if (!objections.isEmpty()) {
            organisations.update(kept.together());
            return new Outcome.Declined(objections);
        }
        organisations.insert(kept.gone());
        references.moveBack(number, kept.gone().key(), kept.stays().key());
        store.putUndone(number, clock.instant());
        record(by, number, UNDONE, kept);
        return new Outcome.Done(number, kept.gone().key(), kept.stays().key());
    }

    /// The number of the merge that was the cause of a change.
    public static Optional<Long> numberOf(String cause) {
        return cause.startsWith(CAUSE)
                ? Optional.of(Long.valueOf(cause.substring(CAUSE.length())))
                : Optional.empty();
    }

    /// Told of both entries.
    private void record(Reader by, long number, String action, Kept merge) {
        var isDone = action.equals(DONE);
        audit.because(
                CAUSE + number,
                () -> {
                    audit.record(
                            by,
                            action,
                            "organisation",
                            merge.gone().key(),
                            isDone ? merge.gone() : null,
                            isDone ? null : merge.gone());
                    audit.record(
                            by,
                            action,
                            "organisation",
                            merge.stays().key(),
                            isDone ? merge.stays() : merge.together(),
                            isDone ? merge.together() : merge.stays());
                    return number;
                });
    }
}
