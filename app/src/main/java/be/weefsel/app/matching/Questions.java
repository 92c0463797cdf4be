package be.weefsel.app.matching;

import be.weefsel.app.matching.store.ConfidentialStore;
import be.weefsel.app.matching.store.IntroductionStore;
import be.weefsel.app.matching.store.QuestionStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The questions that companies ask. Who may do what with them stands in [Dossier].
@Component
public class Questions {
    private final Dossiers dossiers;
    private final QuestionStore questions;
    private final ConfidentialStore confidential;
    private final IntroductionStore introductions;
    private final QuestionHistory history;
    private final Revisions revisions;

    Questions(
            Dossiers dossiers,
            QuestionStore questions,
            ConfidentialStore confidential,
            IntroductionStore introductions,
            QuestionHistory history,
            Revisions revisions) {
        this.dossiers = dossiers;
        this.questions = questions;
        this.confidential = confidential;
        this.introductions = introductions;
        this.history = history;
        this.revisions = revisions;
    }

    /// The same questions, seen from another moment: for taking over what happened earlier. It goes
    /// into the history and is not published, since it is no news. The caller keeps the
    /// transaction.
    public Questions asOf(Clock moment) {
        return new Questions(
                dossiers, questions, confidential, introductions, history.asOf(moment), revisions);
    }

    public Optional<Dossier> findDossier(String key) {
        return dossiers.find(key);
    }

    /// Those that were asked: first those that still run, the longest waiting before the others.
    public List<Dossier> listAsked() {
        return dossiers.of(questions.asked());
    }

    /// Drafts too, the newest first.
    public List<Dossier> listOfCompany(String company) {
        return dossiers.of(questions.ofCompany(company));
    }

    /// Questions to which the actor was introduced, the newest first.
    public List<Dossier> listIntroducedTo(String organisation) {
        return introductions.ofOrganisation(organisation).stream()
                .map(introduction -> findDossier(introduction.question()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The newest first, without what this reader may not hear.
    public List<Event> listEvents(Dossier dossier, Reader reader) {
        return history.of(dossier.question().key()).stream()
                .filter(event -> dossier.mayHear(reader, event))
                .toList();
    }

    /// Keeps a question that is being written. Nothing is asked of it.
    ///
    /// @throws NotAllowed for a question that was sent: that one changes by sending it again
    @Transactional
    public Question saveDraft(Reader by, Optional<String> key, QuestionDraft draft) {
        NotAllowed.unless(
                key.flatMap(questions::find).map(Question::stage).orElse(Stage.DRAFT)
                        == Stage.DRAFT);
        return keep(by, key, draft);
    }

    private Question keep(Reader by, Optional<String> key, QuestionDraft draft) {
        mustActFor(by, draft.company());
        var saved =
                key.map(
                                known -> {
                                    mayBeChanged(by, known, draft);
                                    questions.update(known, draft);
                                    return known;
                                })
                        .orElseGet(() -> {
                            var next = questions.nextKey();
                            questions.insert(by, next, draft);
                            return next;
                        });
        confidential.put(saved, draft.confidentialDetail());
        return getQuestion(saved);
    }

    /// Sends a question, or changes one that was sent. What was typed is kept as a draft when it
    /// cannot be sent.
    @Transactional
    public Asking ask(Reader by, Optional<String> key, QuestionDraft draft) {
        var today = history.today();
        var before = key.flatMap(questions::find);
        var objections = RulesForAsking.objections(draft, today);
        if (!objections.isEmpty()) {
            if (before.isEmpty() || before.get().stage() == Stage.DRAFT) {
                keep(by, key, draft);
            }
            return new Asking.Incomplete(objections);
        }
        var detailBefore = key.flatMap(confidential::detailOf).orElse("");
        var saved = keep(by, key, draft);
        if (saved.stage() == Stage.DRAFT) {
            questions.moveTo(saved.key(), Stage.OPEN, Optional.of(today));
            record(by, "question.asked", Event.Kind.ASKED, null, getQuestion(saved.key()));
        } else if (!before.equals(Optional.of(saved))
                || !detailBefore.equals(draft.confidentialDetail())) {
            record(by, "question.changed", Event.Kind.CHANGED, before.orElse(null), saved);
        }
        return new Asking.Asked(getQuestion(saved.key()));
    }

    /// Sends a question, or changes it, unless somebody else did since it was opened.
    ///
    /// @param revision that was opened, see [Revisions#latestOf]
    @Transactional
    public Asking askAgain(Reader by, String key, long revision, QuestionDraft draft) {
        dossiers.getForUpdate(key);
        return revisions.latestOf(key) == revision
                ? ask(by, Optional.of(key), draft)
                : new Asking.Overtaken();
    }

    /// Takes back the latest change: a change itself, which can be taken back again. The
    /// confidential detail stays as it is.
    @Transactional
    public Asking undo(Reader by, String key, long revision) {
        var now = dossiers.getForUpdate(key).question();
        return revisions
                .findBefore(key, revision)
                .map(before -> ask(by, Optional.of(key), asBefore(now, before)))
                .orElseGet(Asking.Overtaken::new);
    }

    private QuestionDraft asBefore(Question now, Question before) {
        return new QuestionDraft(
                now.company(),
                before.language(),
                before.text(),
                confidential.detailOf(now.key()).orElse(""),
                before.cluster(),
                before.topics(),
                before.trl(),
                before.acrossBorders(),
                before.bothSides(),
                before.matchConfidential(),
                before.deadline());
    }

    /// @throws NotAllowed unless it is a draft of the reader's company
    @Transactional
    public void discardDraft(Reader by, String key) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(dossier.mayChange(by) && dossier.question().stage() == Stage.DRAFT);
        questions.deleteDraft(key);
    }

    /// The company no longer asks. [#reopen] brings it back.
    @Transactional
    public void withdraw(Reader by, String key) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(dossier.mayChange(by) && dossier.question().stage().isRunning());
        questions.moveTo(key, Stage.WITHDRAWN, Optional.empty());
        record(
                by,
                "question.withdrawn",
                Event.Kind.WITHDRAWN,
                dossier.question(),
                getQuestion(key));
    }

    /// The company has what it needs. [#reopen] brings it back.
    @Transactional
    public void markAnswered(Reader by, String key) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(dossier.mayChange(by) && dossier.question().stage() == Stage.INTRODUCED);
        questions.moveTo(key, Stage.ANSWERED, Optional.empty());
        record(by, "question.answered", Event.Kind.ANSWERED, dossier.question(), getQuestion(key));
    }

    @Transactional
    public void reopen(Reader by, String key) {
        var dossier = dossiers.getForUpdate(key);
        var stage = dossier.question().stage();
        NotAllowed.unless(
                dossier.mayChange(by) && (stage == Stage.WITHDRAWN || stage == Stage.ANSWERED));
        questions.moveTo(key, dossier.runningStage(), Optional.empty());
        record(by, "question.reopened", Event.Kind.REOPENED, dossier.question(), getQuestion(key));
    }

    private void mayBeChanged(Reader by, String key, QuestionDraft draft) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(
                dossier.mayChange(by)
                        && dossier.question().company().equals(draft.company())
                        && (dossier.question().stage() == Stage.DRAFT
                                || dossier.question().stage().isRunning()));
    }

    private void mustActFor(Reader by, String company) {
        NotAllowed.unless(
                Participation.introduces(by)
                        || (Participation.asksForItself(by.role()) && by.actsFor(company)));
    }

    private void record(
            Reader by, String action, Event.Kind kind, @Nullable Question before, Question after) {
        history.record(after.key(), kind, by, Optional.empty(), action, before, after);
    }

    private Question getQuestion(String key) {
        return questions
                .find(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no question (%s).".formatted(key)));
    }
}
