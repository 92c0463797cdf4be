package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.FollowUp;
import be.weefsel.app.matching.FollowUps;
import be.weefsel.app.matching.Opinion;
import be.weefsel.app.matching.Outcomes;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Shows how a question is followed: what is asked of the reader, and what others said.
@Component
class FollowingViews {
    private final FollowUps followUps;
    private final Outcomes outcomes;

    FollowingViews(FollowUps followUps, Outcomes outcomes) {
        this.followUps = followUps;
        this.outcomes = outcomes;
    }

    List<QuestionPage.Step> steps(Frame frame, Dossier dossier) {
        return Stream.of(answers(frame, dossier), opinion(frame, dossier), outcome(frame, dossier))
                .flatMap(step -> step)
                .toList();
    }

    private static Stream<QuestionPage.Step> answers(Frame frame, Dossier dossier) {
        return dossier.standingIntroductions().stream()
                .filter(i -> i.isWaitingForAnswer() && Participation.helps(frame.reader().role()))
                .filter(i -> dossier.mayAnswer(frame.reader(), i))
                .map(i ->
                        new QuestionPage.Step(
                                frame.link(IntroductionViews.pathOfAnswer(i)),
                                "send",
                                frame.texts().of("matching.answer.open")));
    }

    private static Stream<QuestionPage.Step> opinion(Frame frame, Dossier dossier) {
        if (!dossier.isAskedForOpinion(frame.reader())) {
            return Stream.empty();
        }
        var given =
                dossier.opinionsFor(frame.reader()).stream()
                        .anyMatch(opinion -> opinion.given().isPresent());
        return Stream.of(
                new QuestionPage.Step(
                        frame.link("/questions/%s/opinion".formatted(dossier.question().key())),
                        "edit",
                        frame.texts()
                                .of(given ? "matching.opinion.again" : "matching.opinion.open")));
    }

    private Stream<QuestionPage.Step> outcome(Frame frame, Dossier dossier) {
        if (!dossier.mayRecordOutcome(frame.reader())) {
            return Stream.empty();
        }
        var told = outcomes.satisfaction(dossier, frame.reader()).isPresent();
        return Stream.of(
                new QuestionPage.Step(
                        frame.link("/questions/%s/outcome".formatted(dossier.question().key())),
                        "edit",
                        frame.texts()
                                .of(told ? "matching.outcome.again" : "matching.outcome.open")));
    }

    /// In words; empty when nobody said, or the reader may not know.
    String satisfaction(Frame frame, Dossier dossier) {
        return outcomes.satisfaction(dossier, frame.reader())
                .map(grade ->
                        frame.texts()
                                .of(
                                        "matching.outcome.satisfaction-was",
                                        grade,
                                        frame.texts().of("matching.satisfaction." + grade)))
                .orElse("");
    }

    QuestionPage.FollowUpsView followUps(Frame frame, Dossier dossier) {
        if (!dossier.mayFollowUp(frame.reader())) {
            return QuestionPage.FollowUpsView.NOT_SHOWN;
        }
        return new QuestionPage.FollowUpsView(
                true,
                followUps.of(dossier.question().key()).stream()
                        .map(followUp -> view(frame, followUp))
                        .toList());
    }

    private static QuestionPage.FollowUpView view(Frame frame, FollowUp followUp) {
        var texts = frame.texts();
        var address =
                frame.link(
                        "/questions/%s/follow-ups/%d"
                                .formatted(followUp.question(), followUp.id()));
        return new QuestionPage.FollowUpView(
                address,
                texts.date(followUp.due()),
                followUp.note(),
                followUp.isOpen(),
                stateOf(frame, followUp),
                followUp.doneAt()
                        .map(at -> texts.of("matching.follow-up.was-done", texts.date(at)))
                        .orElseGet(() ->
                                texts.of(
                                        followUp.isDue(frame.today())
                                                ? "matching.follow-up.is-due"
                                                : "matching.follow-up.is-planned")));
    }

    private static String stateOf(Frame frame, FollowUp followUp) {
        if (!followUp.isOpen()) {
            return "done";
        }
        return followUp.isDue(frame.today()) ? "late" : "waiting";
    }

    List<QuestionPage.OpinionView> opinions(Frame frame, Dossier dossier, Names.OfPage words) {
        return dossier.opinionsFor(frame.reader()).stream()
                .map(opinion -> view(frame, opinion, words))
                .toList();
    }

    private static QuestionPage.OpinionView view(Frame frame, Opinion opinion, Names.OfPage words) {
        var texts = frame.texts();
        return new QuestionPage.OpinionView(
                words.organisation(opinion.organisation()),
                opinion.given()
                        .map(given -> texts.of("matching.verdict", given.verdict()))
                        .orElseGet(() ->
                                texts.of(
                                        "matching.opinion.asked-on",
                                        texts.date(opinion.askedAt()))),
                stateOf(opinion),
                opinion.given()
                        .map(Opinion.Given::words)
                        .orElseGet(() -> new Passage(frame.language(), "")));
    }

    private static String stateOf(Opinion opinion) {
        if (opinion.given().isEmpty()) {
            return "waiting";
        }
        return opinion.given().get().verdict() == Opinion.Verdict.FITS ? "done" : "refused";
    }
}
