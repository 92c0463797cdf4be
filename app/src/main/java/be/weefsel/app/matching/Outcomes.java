package be.weefsel.app.matching;

import be.weefsel.app.matching.store.OutcomeStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What came of the introductions to a question that has its answer, and how satisfied the company
/// is.
@Component
public class Outcomes {
    public static final int LOWEST_SATISFACTION = 1;
    public static final int HIGHEST_SATISFACTION = 5;

    private final Dossiers dossiers;
    private final OutcomeStore store;
    private final QuestionHistory history;

    Outcomes(Dossiers dossiers, OutcomeStore store, QuestionHistory history) {
        this.dossiers = dossiers;
        this.store = store;
        this.history = history;
    }

    /// The same outcomes, seen from another moment, as [Questions#asOf].
    public Outcomes asOf(Clock moment) {
        return new Outcomes(dossiers, store, history.asOf(moment));
    }

    /// What the reader may know of the outcomes, by the number of the introduction.
    public Map<Long, Outcome> of(Dossier dossier, Reader reader) {
        var all = store.of(dossier.question().key());
        return dossier.standingIntroductions().stream()
                .filter(introduction -> dossier.mayReadOutcome(reader, introduction))
                .map(introduction -> Optional.ofNullable(all.get(introduction.id())))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Outcome::introduction, Function.identity()));
    }

    /// 1 to 5; empty when nobody said, or the reader may not know.
    public Optional<Integer> satisfaction(Dossier dossier, Reader reader) {
        return dossier.mayReadSatisfaction(reader)
                ? store.satisfactionOf(dossier.question().key())
                : Optional.empty();
    }

    /// Questions that have their answer while nobody said what came of it, with the day of the
    /// answer.
    Map<String, LocalDate> answeredWithoutOutcome() {
        return store.answeredWithoutOutcome();
    }

    /// @param outcomes one for each introduction that stands
    /// @param satisfaction 1 to 5
    @Transactional
    public void record(Reader by, String key, List<Outcome> outcomes, int satisfaction) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(dossier.mayRecordOutcome(by));
        requireComplete(dossier, outcomes, satisfaction);
        var before = store.of(key);
        for (var introduction : dossier.standingIntroductions()) {
            var outcome =
                    outcomes.stream()
                            .filter(o -> o.introduction() == introduction.id())
                            .findFirst()
                            .orElseThrow();
            store.put(outcome, history.now(), by);
            history.record(
                    key,
                    Event.Kind.OUTCOME_RECORDED,
                    by,
                    Optional.of(introduction.organisation()),
                    "outcome.recorded",
                    before.get(introduction.id()),
                    outcome);
        }
        store.putSatisfaction(key, satisfaction, history.now(), by);
    }

    private static void requireComplete(Dossier dossier, List<Outcome> outcomes, int satisfaction) {
        var told = outcomes.stream().map(Outcome::introduction).collect(Collectors.toSet());
        var standing =
                dossier.standingIntroductions().stream()
                        .map(Introduction::id)
                        .collect(Collectors.toSet());
        if (!told.equals(standing)
                || satisfaction < LOWEST_SATISFACTION
                || satisfaction > HIGHEST_SATISFACTION) {
            throw new IllegalArgumentException(
                    "The outcomes (%s) with satisfaction (%s) are not those of introductions (%s)."
                            .formatted(outcomes, satisfaction, standing));
        }
    }
}
