package be.weefsel.app.matching;

import be.weefsel.app.matching.store.FollowUpStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The days on which the company or the facilitator asks how it goes with a question.
@Component
public class FollowUps {
    private final Dossiers dossiers;
    private final FollowUpStore store;
    private final QuestionHistory history;

    FollowUps(Dossiers dossiers, FollowUpStore store, QuestionHistory history) {
        this.dossiers = dossiers;
        this.store = store;
        this.history = history;
    }

    /// The same follow-ups, seen from another moment, as [Questions#asOf].
    public FollowUps asOf(Clock moment) {
        return new FollowUps(dossiers, store, history.asOf(moment));
    }

    /// The earliest day first, also those that are done.
    public List<FollowUp> of(String question) {
        return byQuestion(List.of(question)).getOrDefault(question, List.of());
    }

    /// The one that was planned or moved last.
    public Optional<FollowUp> findLatest(String question) {
        return of(question).stream().max(Comparator.comparing(FollowUp::changedAt));
    }

    Map<String, List<FollowUp>> byQuestion(Collection<String> questions) {
        return store.byQuestion(questions);
    }

    /// Why nobody can plan something on that day; empty when one can.
    public Optional<Reason> objectionTo(LocalDate due) {
        return due.isBefore(history.today())
                ? Optional.of(Reason.of("matching.follow-up.past"))
                : Optional.empty();
    }

    /// @param note what to ask; may be empty
    /// @throws IllegalArgumentException for a day that is past
    @Transactional
    public void plan(Reader by, String key, LocalDate due, Passage note) {
        NotAllowed.unless(dossiers.getForUpdate(key).mayFollowUp(by));
        requireNotPast(due);
        store.insert(key, due, note, history.now(), by);
        record(by, key, Event.Kind.FOLLOW_UP_PLANNED, "follow-up.planned", null, due);
    }

    /// @throws IllegalArgumentException for a day that is past
    @Transactional
    public void move(Reader by, String key, long id, LocalDate due) {
        var followUp = getOpen(by, key, id);
        requireNotPast(due);
        store.move(id, due, history.now());
        record(by, key, Event.Kind.FOLLOW_UP_MOVED, "follow-up.moved", followUp.due(), due);
    }

    @Transactional
    public void markDone(Reader by, String key, long id) {
        var followUp = getOpen(by, key, id);
        store.markDone(id, history.now(), by);
        record(by, key, Event.Kind.FOLLOW_UP_DONE, "follow-up.done", followUp.due(), null);
    }

    private FollowUp getOpen(Reader by, String key, long id) {
        NotAllowed.unless(dossiers.getForUpdate(key).mayFollowUp(by));
        return of(key).stream()
                .filter(followUp -> followUp.id() == id && followUp.isOpen())
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    private void requireNotPast(LocalDate due) {
        if (objectionTo(due).isPresent()) {
            throw new IllegalArgumentException("The day (%s) is past.".formatted(due));
        }
    }

    private void record(
            Reader by,
            String key,
            Event.Kind kind,
            String action,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {
        history.record(key, kind, by, Optional.empty(), action, before, after);
    }
}
