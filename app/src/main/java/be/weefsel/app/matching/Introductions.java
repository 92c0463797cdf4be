package be.weefsel.app.matching;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.store.IntroductionStore;
import be.weefsel.app.matching.store.QuestionStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Companies and actors are introduced to each other for a question.
@Component
public class Introductions {
    private final Dossiers dossiers;
    private final QuestionStore questions;
    private final IntroductionStore introductions;
    private final Actors actors;
    private final QuestionHistory history;

    Introductions(
            Dossiers dossiers,
            QuestionStore questions,
            IntroductionStore introductions,
            Actors actors,
            QuestionHistory history) {
        this.dossiers = dossiers;
        this.questions = questions;
        this.introductions = introductions;
        this.actors = actors;
        this.history = history;
    }

    /// The same introductions, seen from another moment, as [Questions#asOf].
    public Introductions asOf(Clock moment) {
        return new Introductions(dossiers, questions, introductions, actors, history.asOf(moment));
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
        var dossier = dossiers.getForUpdate(key);
        var offer = actors.getOffer(offerKey);
        var objections =
                RulesForIntroducing.objections(
                        new RulesForIntroducing.Case(
                                by, dossier, offer, placesTaken(offerKey), history.today()));
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
                                history.now(),
                                line.strip(),
                                lineLanguage,
                                why,
                                Optional.empty()));
        questions.moveTo(key, Stage.INTRODUCED, Optional.empty());
        record(by, dossier, introduction, Event.Kind.INTRODUCED, "question.introduced");
        return new Introducing.Made(introduction);
    }

    /// As if it had not been made; it stays in the history.
    @Transactional
    public void takeBack(Reader by, String key, long introductionId) {
        var dossier = dossiers.getForUpdate(key);
        var introduction = dossier.findStandingIntroduction(introductionId);
        NotAllowed.unless(dossier.mayIntroduce(by) && introduction.isPresent());
        introductions.takeBack(introductionId);
        stageFollows(key);
        record(
                by,
                dossier,
                introduction.get(),
                Event.Kind.INTRODUCTION_TAKEN_BACK,
                "introduction.taken-back");
    }

    private void record(
            Reader by, Dossier before, Introduction introduction, Event.Kind kind, String action) {
        var key = introduction.question();
        history.record(
                key,
                kind,
                by,
                Optional.of(introduction.organisation()),
                action,
                before.question(),
                dossiers.getForUpdate(key).question());
    }

    /// Whoever has nobody left to talk to looks for someone again.
    private void stageFollows(String key) {
        var dossier = dossiers.getForUpdate(key);
        if (dossier.question().stage() == Stage.INTRODUCED) {
            questions.moveTo(key, dossier.runningStage(), Optional.empty());
        }
    }

    private int placesTaken(String offer) {
        return introductions.placesTaken(history.today().getYear()).getOrDefault(offer, 0);
    }
}
