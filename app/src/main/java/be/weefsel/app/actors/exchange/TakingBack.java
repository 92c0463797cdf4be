package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.Undoing;
import be.weefsel.app.actors.Undoing.Standing;
import be.weefsel.app.actors.store.ImportStore;
import be.weefsel.app.actors.store.ImportStore.BroughtIn;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes back what came with a file, as far as it still is as the file left it. What somebody
/// changed since, stays.
@Component
public class TakingBack {
    private final ImportStore store;
    private final RecordedChanges changes;
    private final Undoing undoing;
    private final Audit audit;
    private final TransactionTemplate nested;

    TakingBack(
            ImportStore store,
            RecordedChanges changes,
            Undoing undoing,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.changes = changes;
        this.undoing = undoing;
        this.audit = audit;
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// What becomes of the changes that came with a file. Those that were taken back before are in
    /// neither list.
    ///
    /// @param back those that are taken back
    public record Outcome(BroughtIn file, List<RecordedChange> back, List<Staying> stay) {
        public Outcome {
            back = List.copyOf(back);
            stay = List.copyOf(stay);
        }
    }

    /// @param reasons why it stays, never empty
    public record Staying(RecordedChange change, List<Reason> reasons) {}

    /// The files that were brought in last, the latest first.
    public List<BroughtIn> latest(int most) {
        return store.latestBroughtIn(most);
    }

    /// What would become of it; nothing is done.
    ///
    /// @return empty when no such file was brought in
    public Optional<Outcome> preview(Reader by, long number) {
        return nested.execute(status -> {
            status.setRollbackOnly();
            return takeBack(by, number);
        });
    }

    /// @return empty when no such file was brought in
    @Transactional
    public Optional<Outcome> takeBack(Reader by, long number) {
        return store.findBroughtIn(number)
                .map(file ->
                        audit.because("import-taken-back:" + number, () -> takeBack(by, file)));
    }

    /// What came last goes first: who takes part in a factory leaves it before she goes herself.
    private Outcome takeBack(Reader by, BroughtIn file) {
        var back = new ArrayList<RecordedChange>();
        var stay = new ArrayList<Staying>();
        for (var change : changes.causedBy(Imports.causeOf(file.number()))) {
            if (undoing.standingOf(change) == Standing.AS_BEFORE) {
                continue;
            }
            var reasons = undoing.undo(by, change);
            if (reasons.isEmpty()) {
                back.add(change);
            } else {
                stay.add(new Staying(change, reasons));
            }
        }
        return new Outcome(file, back.reversed(), stay.reversed());
    }
}
