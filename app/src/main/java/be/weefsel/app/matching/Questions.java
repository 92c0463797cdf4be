package be.weefsel.app.matching;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.store.ConfidentialStore;
import be.weefsel.app.matching.store.EventStore;
import be.weefsel.app.matching.store.IntroductionStore;
import be.weefsel.app.matching.store.QuestionStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that is done with questions. Who may do what stands in [Dossier].
@Component
public class Questions {
    private final QuestionStore questions;
    private final ConfidentialStore confidential;
    private final IntroductionStore introductions;
    private final EventStore events;
    private final Actors actors;
    private final Audit audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Questions(
            QuestionStore questions,
            ConfidentialStore confidential,
            IntroductionStore introductions,
            EventStore events,
            Actors actors,
            Audit audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.questions = questions;
        this.confidential = confidential;
        this.introductions = introductions;
        this.events = events;
        this.actors = actors;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// The same questions, seen from another moment: for taking over what happened earlier. It goes
    /// into the history and is not published, since it is no news. The caller keeps the
    /// transaction.
    public Questions asOf(Clock moment) {
        return new Questions(
                questions,
                confidential,
                introductions,
                events,
                actors,
                audit,
                (Object event) -> {},
                moment);
    }

    public Optional<Dossier> findDossier(String key) {
        return questions.find(key).map(this::dossier);
    }

    /// Those that were asked: first those that still run, the longest waiting before the others.
    public List<Dossier> listAsked() {
        return dossiers(questions.asked());
    }

    /// Drafts too, the newest first.
    public List<Dossier> listOfCompany(String company) {
        return dossiers(questions.ofCompany(company));
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
        var layer = dossier.layerFor(reader);
        return events.of(dossier.question().key()).stream()
                .filter(event -> layer == Layer.CONFIDENTIAL || !event.kind().isConfidential())
                .toList();
    }

    public boolean hasConfidentialDetail(String question) {
        return confidential.hasDetail(question);
    }

    /// The confidential detail, if there is one and the reader may read it. That she read it goes
    /// into the history, once a day.
    @Transactional
    public Optional<String> readConfidentialDetail(Dossier dossier, Reader reader) {
        if (dossier.layerFor(reader) != Layer.CONFIDENTIAL) {
            return Optional.empty();
        }
        var key = dossier.question().key();
        var detail = confidential.detailOf(key);
        var startOfDay = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        if (detail.isPresent()
                && !dossier.isOfCompany(reader)
                && !events.hasHappened(
                        key, Event.Kind.CONFIDENTIAL_READ, reader.signedIn(), startOfDay)) {
            tell(key, Event.Kind.CONFIDENTIAL_READ, reader, reader.signedIn().organisation());
        }
        return detail;
    }

    /// For matching only, and only when the company allows it.
    Optional<String> confidentialDetailForMatching(Question question) {
        return question.matchConfidential()
                ? confidential.detailOf(question.key())
                : Optional.empty();
    }

    /// Keeps a question that is being written. Nothing is asked of it.
    ///
    /// @throws NotAllowed for a question that was sent: that one changes by sending it again
    @Transactional
    public Question saveDraft(Reader by, Optional<String> key, QuestionDraft draft) {
        require(
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
        var today = LocalDate.now(clock);
        var before = key.flatMap(questions::find);
        var objections = RulesForAsking.objections(draft, today);
        if (!objections.isEmpty()) {
            if (before.isEmpty() || before.get().stage() == Stage.DRAFT) {
                keep(by, key, draft);
            }
            return new Asking.Incomplete(objections);
        }
        var saved = keep(by, key, draft);
        if (saved.stage() == Stage.DRAFT) {
            questions.moveTo(saved.key(), Stage.OPEN, Optional.of(today));
            record(by, "question.asked", Event.Kind.ASKED, null, getQuestion(saved.key()));
        } else {
            record(by, "question.changed", Event.Kind.CHANGED, before.orElse(null), saved);
        }
        return new Asking.Asked(getQuestion(saved.key()));
    }

    /// @throws NotAllowed unless it is a draft of the reader's company
    @Transactional
    public void discardDraft(Reader by, String key) {
        var dossier = getDossierForUpdate(key);
        require(dossier.mayChange(by) && dossier.question().stage() == Stage.DRAFT);
        questions.deleteDraft(key);
    }

    /// The company no longer asks. [#reopen] brings it back.
    @Transactional
    public void withdraw(Reader by, String key) {
        var dossier = getDossierForUpdate(key);
        require(dossier.mayChange(by) && dossier.question().stage().isRunning());
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
        var dossier = getDossierForUpdate(key);
        require(dossier.mayChange(by) && dossier.question().stage() == Stage.INTRODUCED);
        questions.moveTo(key, Stage.ANSWERED, Optional.empty());
        record(by, "question.answered", Event.Kind.ANSWERED, dossier.question(), getQuestion(key));
    }

    @Transactional
    public void reopen(Reader by, String key) {
        var dossier = getDossierForUpdate(key);
        var stage = dossier.question().stage();
        require(dossier.mayChange(by) && (stage == Stage.WITHDRAWN || stage == Stage.ANSWERED));
        questions.moveTo(key, stageAccordingTo(dossier), Optional.empty());
        record(by, "question.reopened", Event.Kind.REOPENED, dossier.question(), getQuestion(key));
    }

    /// Introduces company and actor in one step, or says all reasons why not.
    ///
    /// @param line personal words of the facilitator; may be empty
    /// @param why what speaks for it, without anything confidential
    @Transactional
    public Introducing introduce(
            Reader by,
            String key,
            String offerKey,
            String line,
            Language lineLanguage,
            Optional<Account> why) {
        var dossier = getDossierForUpdate(key);
        var offer = actors.getOffer(offerKey);
        var objections =
                RulesForIntroducing.objections(
                        new RulesForIntroducing.Case(
                                by, dossier, offer, placesTaken(offerKey), LocalDate.now(clock)));
        if (!objections.isEmpty()) {
            return new Introducing.Declined(objections);
        }
        var introduction =
                introductions.insert(
                        new Introduction(
                                0,
                                key,
                                offerKey,
                                offer.organisation(),
                                by.person().map(Person::id),
                                clock.instant(),
                                line.strip(),
                                lineLanguage,
                                why,
                                Optional.empty()));
        questions.moveTo(key, Stage.INTRODUCED, Optional.empty());
        tell(key, Event.Kind.INTRODUCED, by, Optional.of(offer.organisation()));
        audit.record(
                by, "question.introduced", "question", key, dossier.question(), getQuestion(key));
        return new Introducing.Made(introduction);
    }

    /// As if it had not been made; it stays in the history.
    @Transactional
    public void takeBack(Reader by, String key, long introductionId) {
        var dossier = getDossierForUpdate(key);
        var introduction =
                dossier.standingIntroductions().stream()
                        .filter(i -> i.id() == introductionId)
                        .findFirst();
        require(dossier.mayIntroduce(by) && introduction.isPresent());
        introductions.takeBack(introductionId);
        if (dossier.question().stage() == Stage.INTRODUCED) {
            questions.moveTo(key, stageAccordingTo(getDossierForUpdate(key)), Optional.empty());
        }
        tell(
                key,
                Event.Kind.INTRODUCTION_TAKEN_BACK,
                by,
                introduction.map(Introduction::organisation));
        audit.record(
                by,
                "introduction.taken-back",
                "question",
                key,
                dossier.question(),
                getQuestion(key));
    }

    /// The company lets an actor to whom it was introduced read the confidential detail, once it
    /// accepts.
    @Transactional
    public void allowConfidant(Reader by, String key, String organisation) {
        var dossier = getDossierForUpdate(key);
        require(
                dossier.mayAllowConfidants(by)
                        && dossier.standingIntroductions().stream()
                                .anyMatch(i -> i.organisation().equals(organisation)));
        confidential.allow(key, organisation);
        tell(key, Event.Kind.CONFIDANT_ALLOWED, by, Optional.of(organisation));
    }

    /// An expert promises, for her organisation, to keep to herself what she will read.
    @Transactional
    public void acceptConfidentiality(Reader by, String key) {
        var dossier = getDossierForUpdate(key);
        require(dossier.mayAcceptConfidentiality(by));
        var organisation = by.signedIn().organisation().orElseThrow();
        confidential.accept(key, organisation, by.signedIn());
        tell(key, Event.Kind.CONFIDENTIALITY_ACCEPTED, by, Optional.of(organisation));
    }

    private int placesTaken(String offer) {
        return introductions.placesTaken(LocalDate.now(clock).getYear()).getOrDefault(offer, 0);
    }

    private Stage stageAccordingTo(Dossier dossier) {
        return dossier.standingIntroductions().isEmpty() ? Stage.OPEN : Stage.INTRODUCED;
    }

    private void mayBeChanged(Reader by, String key, QuestionDraft draft) {
        var dossier = getDossierForUpdate(key);
        require(
                dossier.mayChange(by)
                        && dossier.question().company().equals(draft.company())
                        && (dossier.question().stage() == Stage.DRAFT
                                || dossier.question().stage().isRunning()));
    }

    private void mustActFor(Reader by, String company) {
        require(by.is(Role.FACILITATOR) || by.actsFor(company));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    private void record(
            Reader by, String action, Event.Kind kind, @Nullable Question before, Question after) {
        tell(after.key(), kind, by, Optional.empty());
        audit.record(by, action, "question", after.key(), before, after);
    }

    private void tell(String key, Event.Kind kind, Reader by, Optional<String> organisation) {
        var now = clock.instant();
        events.tell(key, kind, by, organisation, now);
        publisher.publishEvent(
                new QuestionEvent(key, kind, by.person().map(Person::id), organisation, now));
    }

    private Question getQuestion(String key) {
        return questions
                .find(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no question (%s).".formatted(key)));
    }

    private Dossier getDossierForUpdate(String key) {
        return questions.findForUpdate(key).map(this::dossier).orElseThrow(NotAllowed::new);
    }

    private Dossier dossier(Question question) {
        return new Dossier(
                question,
                introductions.of(question.key()),
                confidential.confidantsOf(question.key()));
    }

    private List<Dossier> dossiers(List<Question> some) {
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
