package be.weefsel.app.demonstration;

import be.weefsel.app.matching.DeclineReason;
import be.weefsel.app.matching.FollowUps;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Opinions;
import be.weefsel.app.matching.Outcome;
import be.weefsel.app.matching.Outcomes;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Rooms;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.demo.DemoFollowing;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Follows the questions of the demonstration as the people in it would: answers, opinions,
/// follow-ups and outcomes, on their days.
@Component
class FollowingDemonstration {
    private final Questions questions;
    private final Introductions introductions;
    private final Opinions opinions;
    private final FollowUps followUps;
    private final Outcomes outcomes;
    private final Rooms rooms;
    private final Mornings mornings;

    FollowingDemonstration(
            Questions questions,
            Introductions introductions,
            Opinions opinions,
            FollowUps followUps,
            Outcomes outcomes,
            Rooms rooms,
            Mornings mornings) {
        this.questions = questions;
        this.introductions = introductions;
        this.opinions = opinions;
        this.followUps = followUps;
        this.outcomes = outcomes;
        this.rooms = rooms;
        this.mornings = mornings;
    }

    void setRooms(Reader facilitator) {
        DemoFollowing.rooms()
                .forEach(row ->
                        rooms.change(
                                facilitator, row.organisation(), Optional.of(row.questions())));
    }

    /// What happens while the question runs.
    ///
    /// @param row key of the question in the files
    /// @param question its key in the network
    void whileRunning(Reader facilitator, String row, String question) {
        DemoFollowing.opinions().stream()
                .filter(asked -> asked.question().equals(row))
                .forEach(asked ->
                        opinions.asOf(mornings.of(asked.askedOn()))
                                .ask(facilitator, question, asked.organisation()));
        DemoFollowing.answers().stream()
                .filter(answer -> answer.question().equals(row))
                .forEach(answer -> answer(facilitator, question, answer));
        DemoFollowing.followUps().stream()
                .filter(followUp -> followUp.question().equals(row))
                .forEach(followUp -> followUp(facilitator, question, followUp));
    }

    private void answer(Reader facilitator, String question, DemoFollowing.AnswerRow row) {
        var then = introductions.asOf(mornings.of(row.answeredOn()));
        var id = introduction(question, row.offer()).id();
        if (row.answer().equals("accepted")) {
            then.accept(facilitator, question, id);
        } else {
            then.decline(
                    facilitator,
                    question,
                    id,
                    DeclineReason.ofCode(row.answer()),
                    passage(row.language(), row.words()));
        }
    }

    private void followUp(Reader facilitator, String question, DemoFollowing.FollowUpRow row) {
        followUps
                .asOf(mornings.of(row.plannedOn()))
                .plan(facilitator, question, row.due(), passage(row.language(), row.note()));
        row.doneOn()
                .ifPresent(day ->
                        followUps
                                .asOf(mornings.of(day))
                                .markDone(facilitator, question, open(question, row.due())));
    }

    private long open(String question, LocalDate due) {
        return followUps.of(question).stream()
                .filter(followUp -> followUp.isOpen() && followUp.due().equals(due))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// What the company says once the question is answered.
    void onceAnswered(Reader facilitator, String row, String question, LocalDate day) {
        var told =
                DemoFollowing.outcomes().stream()
                        .filter(outcome -> outcome.question().equals(row))
                        .toList();
        if (!told.isEmpty()) {
            outcomes.asOf(mornings.of(day))
                    .record(
                            facilitator,
                            question,
                            told.stream().map(outcome -> outcome(question, outcome)).toList(),
                            told.getFirst().satisfaction());
        }
    }

    private Outcome outcome(String question, DemoFollowing.OutcomeRow row) {
        return new Outcome(
                introduction(question, row.offer()).id(),
                Outcome.Result.ofCode(row.result()),
                Outcome.Followed.ofCode(row.followed()),
                passage(row.language(), row.words()));
    }

    private Introduction introduction(String question, String offer) {
        return questions.findDossier(question).orElseThrow().standingIntroductions().stream()
                .filter(introduction -> introduction.offer().equals(offer))
                .findFirst()
                .orElseThrow();
    }

    private static Passage passage(String language, String text) {
        return new Passage(Language.ofCode(language), text);
    }
}
