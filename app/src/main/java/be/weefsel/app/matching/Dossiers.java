package be.weefsel.app.matching;

import be.weefsel.app.matching.store.ConfidentialStore;
import be.weefsel.app.matching.store.IntroductionStore;
import be.weefsel.app.matching.store.QuestionStore;
import be.weefsel.app.platform.people.NotAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts together what decides about a question.
@Component
class Dossiers {
    private final QuestionStore questions;
    private final IntroductionStore introductions;
    private final ConfidentialStore confidential;

    Dossiers(
            QuestionStore questions,
            IntroductionStore introductions,
            ConfidentialStore confidential) {
        this.questions = questions;
        this.introductions = introductions;
        this.confidential = confidential;
    }

    Optional<Dossier> find(String key) {
        return questions.find(key).map(question -> of(List.of(question)).getFirst());
    }

    /// Locks the question until the transaction ends, so that two decisions about it come one after
    /// the other.
    ///
    /// @throws NotAllowed when there is none: who asks need not know
    Dossier getForUpdate(String key) {
        return questions
                .findForUpdate(key)
                .map(question -> of(List.of(question)).getFirst())
                .orElseThrow(NotAllowed::new);
    }

    /// In the order of the questions.
    List<Dossier> of(List<Question> some) {
        var keys = some.stream().map(Question::key).toList();
        var introductionsByQuestion = introductions.byQuestion(keys);
        var confidantsByQuestion = confidential.confidantsByQuestion(keys);
        return some.stream()
                .map(question ->
                        new Dossier(
                                question,
                                introductionsByQuestion.getOrDefault(question.key(), List.of()),
                                confidantsByQuestion.getOrDefault(question.key(), List.of())))
                .toList();
    }
}
