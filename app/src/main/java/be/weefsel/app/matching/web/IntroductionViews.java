package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Answer;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Outcome;
import be.weefsel.app.matching.Outcomes;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.text.Passage;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Shows who was introduced to a question, and what came of it.
@Component
class IntroductionViews {
    private final Actors actors;
    private final Outcomes outcomes;

    IntroductionViews(Actors actors, Outcomes outcomes) {
        this.outcomes = outcomes;
        this.actors = actors;
    }

    List<QuestionPage.IntroductionView> of(Frame frame, Dossier dossier, Names.OfPage words) {
        var reader = frame.reader();
        if (dossier.layerFor(reader) == Layer.PUBLIC) {
            return List.of();
        }
        var told = outcomes.of(dossier, reader);
        var seesAll = dossier.mayChange(reader);
        return dossier.introductions().stream()
                .filter(i ->
                        seesAll
                                ? i.takenBackAt().isEmpty() || Participation.introduces(reader)
                                : reader.actsFor(i.organisation()))
                .map(i -> view(frame, dossier, words, i, Optional.ofNullable(told.get(i.id()))))
                .toList();
    }

    private QuestionPage.IntroductionView view(
            Frame frame,
            Dossier dossier,
            Names.OfPage words,
            Introduction introduction,
            Optional<Outcome> outcome) {
        var offer = actors.getOffer(introduction.offer());
        return new QuestionPage.IntroductionView(
                introduction.id(),
                words.organisation(introduction.organisation()),
                offer.title().in(frame.language()),
                frame.link("/offers/" + offer.key()),
                frame.texts().date(introduction.at()),
                new Passage(introduction.lineLanguage(), introduction.line()),
                introduction
                        .why()
                        .map(account -> SuggestionViews.mostTelling(account, frame))
                        .orElse(List.of()),
                introduction.stands(),
                introduction.takenBackAt().isPresent(),
                answer(frame, dossier, introduction),
                outcome.map(told -> view(frame, told)),
                introduction.stands() && dossier.mayIntroduce(frame.reader()));
    }

    static String pathOfAnswer(Introduction introduction) {
        return "/questions/%s/introductions/%d/answer"
                .formatted(introduction.question(), introduction.id());
    }

    private static QuestionPage.AnswerView answer(
            Frame frame, Dossier dossier, Introduction introduction) {
        var texts = frame.texts();
        var href =
                dossier.mayAnswer(frame.reader(), introduction)
                        ? Optional.of(frame.link(pathOfAnswer(introduction)))
                        : Optional.<String>empty();
        var none = new Passage(frame.language(), "");
        if (introduction.answer().isPresent()) {
            return switch (introduction.answer().get()) {
                case Answer.Accepted accepted ->
                        new QuestionPage.AnswerView(
                                "done",
                                "done",
                                texts.of(
                                        "matching.introductions.accepted",
                                        texts.date(accepted.at())),
                                none,
                                href);
                case Answer.Declined declined ->
                        new QuestionPage.AnswerView(
                                "refused",
                                "refused",
                                texts.of(
                                        "matching.introductions.declined",
                                        texts.date(declined.at()),
                                        texts.of("matching.decline-reason", declined.reason())),
                                declined.words(),
                                href);
            };
        }
        if (!introduction.stands() || dossier.question().stage() != Stage.INTRODUCED) {
            return new QuestionPage.AnswerView("waiting", "waiting", "", none, href);
        }
        var late = introduction.isAnswerOverdue(frame.today());
        var days = ChronoUnit.DAYS.between(introduction.day(), frame.today());
        return new QuestionPage.AnswerView(
                late ? "late" : "waiting",
                late ? "late" : "waiting",
                texts.of("matching.introductions.no-answer", Math.max(0, days)),
                none,
                href);
    }

    private static QuestionPage.OutcomeView view(Frame frame, Outcome outcome) {
        var texts = frame.texts();
        var state =
                switch (outcome.result()) {
                    case SOLVED -> "done";
                    case PARTLY -> "waiting";
                    case NOT -> "refused";
                };
        return new QuestionPage.OutcomeView(
                state,
                texts.of(
                        "matching.outcome.was",
                        texts.of("matching.outcome-result", outcome.result()),
                        texts.of("matching.outcome-followed", outcome.followed())),
                outcome.words());
    }
}
