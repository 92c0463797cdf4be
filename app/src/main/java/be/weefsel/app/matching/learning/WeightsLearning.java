package be.weefsel.app.matching.learning;

import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Suggesting;
import be.weefsel.app.matching.store.ShownStore;
import be.weefsel.app.matching.store.WeightsStore;
import be.weefsel.engine.learning.LearnedWeights;
import be.weefsel.engine.learning.WeightLearner;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.Weights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Proposes other weights where the answers speak against the present ones. It decides nothing.
@Component
public class WeightsLearning {
    /// With fewer yeses, or fewer noes, nothing is proposed.
    public static final int FEWEST_OF_EACH = 10;

    /// So deep a question is looked at for another first suggestion.
    private static final int DEPTH = 50;

    private final ShownStore shown;
    private final WeightsStore weights;
    private final Questions questions;
    private final Suggesting suggesting;
    private final Clock clock;

    WeightsLearning(
            ShownStore shown,
            WeightsStore weights,
            Questions questions,
            Suggesting suggesting,
            Clock clock) {
        this.shown = shown;
        this.weights = weights;
        this.questions = questions;
        this.suggesting = suggesting;
        this.clock = clock;
    }

    public WeightsProposal proposal() {
        var answers =
                shown.all(LocalDate.now(clock)).stream()
                        .flatMap(one -> one.answered().stream())
                        .toList();
        var learned = new WeightLearner(weights.weights()).learn(answers);
        if (Math.min(learned.yes(), learned.no()) < FEWEST_OF_EACH) {
            return new WeightsProposal.TooFew(learned.yes(), learned.no());
        }
        if (!learned.speakAgainst(weights.weights())) {
            return new WeightsProposal.NothingToChange(learned);
        }
        var dismissal = weights.findDismissal().filter(one -> one.answers() >= answers.size());
        return dismissal.isPresent()
                ? new WeightsProposal.Dismissed(learned, dismissal.get())
                : change(learned);
    }

    private WeightsProposal.Change change(LearnedWeights learned) {
        var running =
                questions.listAsked().stream()
                        .map(Dossier::question)
                        .filter(question -> question.stage().isRunning())
                        .toList();
        var other =
                running.stream()
                        .filter(question -> hasOtherFirst(question, learned.weights()))
                        .count();
        return new WeightsProposal.Change(learned, running.size(), (int) other);
    }

    private boolean hasOtherFirst(Question question, Weights proposed) {
        var present = suggesting.suggest(question, DEPTH).suggested();
        return !present.isEmpty()
                && !first(present, proposed).equals(Optional.of(present.getFirst().supply()));
    }

    private static Optional<String> first(List<Suggestion> suggestions, Weights proposed) {
        return suggestions.stream()
                .flatMap(suggestion -> suggestion.weighedBy(proposed).stream())
                .max(
                        Comparator.comparingDouble(Suggestion::total)
                                .thenComparing(Suggestion::supply, Comparator.reverseOrder()))
                .map(Suggestion::supply);
    }
}
