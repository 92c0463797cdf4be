package be.weefsel.app.judging;

import be.weefsel.app.judging.store.RoundStore;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rounds of judging: opened, closed, opened again, removed.
@Component
public class Rounds {
    /// The measures look at the first ten: no fewer are judged.
    public static final int LEAST_DEPTH = 10;

    public static final int MOST_DEPTH = 30;

    /// So long a round that was removed can be brought back.
    private static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

    private final RoundStore store;
    private final Questions questions;
    private final Pooling pooling;
    private final Audit audit;
    private final Clock clock;

    Rounds(RoundStore store, Questions questions, Pooling pooling, Audit audit, Clock clock) {
        this.store = store;
        this.questions = questions;
        this.pooling = pooling;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether the reader keeps the rounds and sees what comes of them.
    public static boolean mayKeep(Reader reader) {
        return Participation.measures(reader);
    }

    /// The newest first.
    public List<Round> list() {
        return store.rounds();
    }

    /// Those that can be judged, the newest first.
    public List<Question> listQuestions() {
        return questions.listAsked().stream().map(Dossier::question).toList();
    }

    private List<Question> chosen(RoundPlan plan) {
        var yearAgo = today().minusYears(1);
        return listQuestions().stream()
                .filter(question ->
                        switch (plan.choice()) {
                            case RUNNING -> question.stage().isRunning();
                            case LAST_YEAR ->
                                    question.askedOn().filter(yearAgo::isBefore).isPresent();
                            case CHOSEN -> plan.chosen().contains(question.key());
                        })
                .toList();
    }

    /// Finds what is to be judged, and keeps it as it is today.
    @Transactional
    public Opening open(Reader by, RoundPlan plan) {
        NotAllowed.unless(mayKeep(by));
        var about = chosen(plan);
        var objections = RulesForRounds.objections(plan, about);
        if (!objections.isEmpty()) {
            return new Opening.Incomplete(objections);
        }
        var number = store.insert(plan.name(), plan.depth(), today(), by);
        store.insertPool(number, pooling.pool(about, plan.depth()));
        var round = store.find(number).orElseThrow();
        record(by, "round.opened", number, null, round);
        return new Opening.Opened(round);
    }

    /// From now on nobody grades, and one can see what came of it.
    @Transactional
    public void close(Reader by, long number) {
        change(by, number, true, "round.closed", Optional.of(today()));
    }

    /// From now on judges can grade again, and nobody sees what came of it.
    @Transactional
    public void reopen(Reader by, long number) {
        change(by, number, false, "round.reopened", Optional.empty());
    }

    private void change(
            Reader by, long number, boolean open, String action, Optional<LocalDate> closedOn) {
        NotAllowed.unless(mayKeep(by));
        var before = store.findForUpdate(number).orElseThrow(NotAllowed::new);
        if (before.isOpen() == open) {
            store.close(number, closedOn);
            record(by, action, number, before, store.find(number).orElseThrow());
        }
    }

    /// [#restore] brings it back.
    @Transactional
    public void remove(Reader by, long number) {
        NotAllowed.unless(mayKeep(by));
        var before = store.findForUpdate(number).orElseThrow(NotAllowed::new);
        store.remove(number, Optional.of(clock.instant()));
        record(by, "round.removed", number, before, null);
    }

    @Transactional
    public void restore(Reader by, long number) {
        NotAllowed.unless(mayKeep(by));
        if (store.find(number).isEmpty()) {
            store.remove(number, Optional.empty());
            record(
                    by,
                    "round.restored",
                    number,
                    null,
                    store.find(number).orElseThrow(NotAllowed::new));
        }
    }

    /// What was removed long ago goes for good, with its grades.
    public void clearAway() {
        store.deleteRemovedBefore(clock.instant().minus(KEPT_AFTER_REMOVAL));
    }

    private void record(
            Reader by, String action, long number, @Nullable Round before, @Nullable Round after) {
        audit.record(by, action, "round", Long.toString(number), before, after);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
