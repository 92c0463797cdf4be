package be.weefsel.app.matching.learning;

import be.weefsel.app.matching.store.WeightsStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.engine.matching.Weights;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The weights of this network. They change when a facilitator approves a proposal, and in no other
/// way.
@Component
public class WeightsKeeping {
    public static final String SUBJECT = "weights";

    /// What is recorded about a proposal changes no weights.
    public static final String PROPOSAL = "weights-proposal";

    private final WeightsStore store;
    private final WeightsLearning learning;
    private final Audit audit;
    private final Clock clock;

    WeightsKeeping(WeightsStore store, WeightsLearning learning, Audit audit, Clock clock) {
        this.store = store;
        this.learning = learning;
        this.audit = audit;
        this.clock = clock;
    }

    public Weights present() {
        return store.weights();
    }

    /// Whether the reader decides about proposals: who introduces knows best what helps.
    public static boolean mayDecide(Reader reader) {
        return Participation.introduces(reader);
    }

    /// @param edition of the proposal that was seen, see [WeightsProposal.Change#edition]
    /// @return number of the change, for taking it back; empty when the proposal is another by now
    @Transactional
    public Optional<Long> approve(Reader by, String edition) {
        NotAllowed.unless(mayDecide(by));
        store.hold();
        var proposal = findProposal(edition);
        proposal.ifPresent(change -> put(by, change.learned().weights()));
        return proposal.flatMap(_ -> latest()).map(Audit.Change::id);
    }

    /// @param reason not empty
    /// @return whether the proposal still was the one that was seen
    @Transactional
    public boolean dismiss(Reader by, String edition, Passage reason) {
        NotAllowed.unless(mayDecide(by));
        store.hold();
        var proposal = findProposal(edition);
        proposal.ifPresent(change -> {
            var dismissal = new Dismissal(change.answers(), reason, clock.instant());
            store.putDismissal(dismissal);
            audit.record(by, "weights.dismissed", PROPOSAL, PROPOSAL, null, dismissal);
        });
        return proposal.isPresent();
    }

    /// Takes back a change, as long as nothing was changed since.
    ///
    /// @return whether it could be taken back
    @Transactional
    public boolean undo(Reader by, long change) {
        NotAllowed.unless(mayDecide(by));
        store.hold();
        var before = latest().filter(latest -> latest.id() == change).flatMap(Audit.Change::before);
        before.ifPresent(weights -> put(by, weights));
        return before.isPresent();
    }

    private void put(Reader by, Weights after) {
        var before = present();
        store.putWeights(after);
        audit.record(by, "weights.changed", SUBJECT, SUBJECT, before, after);
    }

    private Optional<WeightsProposal.Change> findProposal(String edition) {
        return learning.proposal() instanceof WeightsProposal.Change change
                        && change.edition().equals(edition)
                ? Optional.of(change)
                : Optional.empty();
    }

    private Optional<Audit.Change<Weights>> latest() {
        return audit.findLatest(SUBJECT, SUBJECT, Weights.class);
    }
}
