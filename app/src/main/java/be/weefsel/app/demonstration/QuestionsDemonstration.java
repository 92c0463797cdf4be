package be.weefsel.app.demonstration;

import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.Explaining;
import be.weefsel.app.matching.Introducing;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Shortlists;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.matching.Suggesting;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.demo.DemoQuestions;
import be.weefsel.demo.DemoQuestions.IntroductionRow;
import be.weefsel.demo.DemoQuestions.QuestionRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Asks the questions of the demonstration on the days on which they were asked, and introduces
/// whom the facilitator introduced.
@Component
class QuestionsDemonstration {
    private static final int DAYS_UNTIL_WITHDRAWN = 21;
    private static final int DAYS_UNTIL_ANSWERED = 45;

    private final Questions questions;
    private final Introductions introductions;
    private final Shortlists shortlists;
    private final Suggesting suggesting;
    private final Explaining explaining;
    private final FollowingDemonstration following;
    private final Mornings mornings;

    QuestionsDemonstration(
            Questions questions,
            Introductions introductions,
            Shortlists shortlists,
            Suggesting suggesting,
            Explaining explaining,
            FollowingDemonstration following,
            Mornings mornings) {
        this.questions = questions;
        this.introductions = introductions;
        this.shortlists = shortlists;
        this.suggesting = suggesting;
        this.explaining = explaining;
        this.following = following;
        this.mornings = mornings;
    }

    /// @return keys in the network, by those in the files
    Map<String, String> load(Reader facilitator) {
        var keys = new HashMap<String, String>();
        Map<String, List<IntroductionRow>> rows =
                DemoQuestions.introductions().stream()
                        .collect(Collectors.groupingBy(IntroductionRow::question));
        for (var row : DemoQuestions.questions()) {
            var question = ask(facilitator, row);
            keys.put(row.key(), question.key());
            var made = rows.getOrDefault(row.key(), List.of());
            lookAtSuggestions(facilitator, question, row.askedOn());
            made.forEach(introduction -> introduce(facilitator, question, introduction));
            following.whileRunning(facilitator, row.key(), question.key());
            finish(facilitator, row, question, made);
        }
        following.setRooms(facilitator);
        return keys;
    }

    private Question ask(Reader facilitator, QuestionRow row) {
        return switch (on(row.askedOn()).ask(facilitator, Optional.empty(), draft(row))) {
            case Asking.Asked asked -> asked.question();
            case Asking.Overtaken _ ->
                    throw new IllegalStateException(
                            "Somebody else changed question (%s) of the demonstration."
                                    .formatted(row.key()));
            case Asking.Incomplete incomplete ->
                    throw new IllegalStateException(
                            "Question (%s) of the demonstration cannot be asked: (%s)."
                                    .formatted(row.key(), incomplete.objections()));
        };
    }

    private void lookAtSuggestions(Reader facilitator, Question question, LocalDate day) {
        var dossier = questions.findDossier(question.key()).orElseThrow();
        shortlists.asOf(mornings.of(day)).show(facilitator, dossier);
    }

    private void introduce(Reader facilitator, Question question, IntroductionRow row) {
        lookAtSuggestions(facilitator, question, row.introducedOn());
        var found = suggesting.suggest(question, Integer.MAX_VALUE);
        var why =
                found.suggested().stream()
                        .filter(suggestion -> suggestion.supply().equals(row.offer()))
                        .findFirst()
                        .map(suggestion ->
                                explaining.account(suggestion, found.standings(), Layer.QUESTION));
        var introducing =
                introductions
                        .asOf(mornings.of(row.introducedOn()))
                        .introduce(
                                facilitator,
                                question.key(),
                                row.offer(),
                                row.line(),
                                Language.ofCode(row.language()),
                                why);
        if (introducing instanceof Introducing.Declined declined) {
            throw new IllegalStateException(
                    "The introduction (%s, %s) of the demonstration cannot be made: (%s)."
                            .formatted(row.question(), row.offer(), declined.reasons()));
        }
    }

    private void finish(
            Reader facilitator, QuestionRow row, Question question, List<IntroductionRow> made) {
        switch (Stage.ofCode(row.stage())) {
            case DRAFT, OPEN, INTRODUCED -> {}
            case ANSWERED -> {
                var introduced =
                        made.stream()
                                .map(IntroductionRow::introducedOn)
                                .max(Comparator.naturalOrder())
                                .orElseThrow();
                var answered = introduced.plusDays(DAYS_UNTIL_ANSWERED);
                on(answered).markAnswered(facilitator, question.key());
                following.onceAnswered(
                        facilitator, row.key(), question.key(), answered.plusDays(7));
            }
            case WITHDRAWN ->
                    on(row.askedOn().plusDays(DAYS_UNTIL_WITHDRAWN))
                            .withdraw(facilitator, question.key());
        }
    }

    private static QuestionDraft draft(QuestionRow row) {
        return new QuestionDraft(
                row.company(),
                Language.ofCode(row.language()),
                new QuestionText(
                        row.title(),
                        row.publicTeaser(),
                        row.problem(),
                        row.tried(),
                        row.desiredResult(),
                        row.constraints()),
                row.confidentialDetail(),
                Optional.of(row.cluster()),
                row.topics(),
                Optional.of(new TrlRange(row.trlFrom(), row.trlTo())),
                row.crossBorder(),
                row.bothSides(),
                row.confidentialMatching(),
                Optional.of(YearMonth.parse(row.deadlineMonth())));
    }

    /// The questions as they were on an earlier day.
    private Questions on(LocalDate day) {
        return questions.asOf(mornings.of(day));
    }
}
