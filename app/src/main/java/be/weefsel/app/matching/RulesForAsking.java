package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a question needs before it can be sent. Few things: a draft needs none of them.
final class RulesForAsking {
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEASER = 500;
    private static final int LONGEST_PART = 5_000;

    private static final List<Rule> RULES =
            List.of(
                    new Rule("title", RulesForAsking::titleIsThere),
                    new Rule("title", RulesForAsking::titleFitsOnALine),
                    new Rule("teaser", RulesForAsking::teaserIsThere),
                    new Rule("teaser", RulesForAsking::teaserIsShort),
                    new Rule("problem", RulesForAsking::problemIsThere),
                    new Rule("problem", (draft, today) -> notTooLong(draft.text().problem())),
                    new Rule("tried", (draft, today) -> notTooLong(draft.text().tried())),
                    new Rule("result", (draft, today) -> notTooLong(draft.text().result())),
                    new Rule(
                            "constraints",
                            (draft, today) -> notTooLong(draft.text().constraints())),
                    new Rule("deadline", RulesForAsking::deadlineIsToCome),
                    new Rule("bothSides", RulesForAsking::theOtherSideIsWelcome),
                    new Rule(
                            "confidential",
                            (draft, today) -> notTooLong(draft.confidentialDetail())));

    private RulesForAsking() {}

    private record Rule(String field, Check check) {}

    private interface Check {
        Optional<Reason> objection(QuestionDraft draft, LocalDate today);
    }

    /// The first objection to each field, in the order of the form; empty when the question can be
    /// sent.
    static Map<String, Reason> objections(QuestionDraft draft, LocalDate today) {
        var objections = new LinkedHashMap<String, Reason>();
        for (var rule : RULES) {
            rule.check()
                    .objection(draft, today)
                    .ifPresent(reason -> objections.putIfAbsent(rule.field(), reason));
        }
        return objections;
    }

    private static Optional<Reason> titleIsThere(QuestionDraft draft, LocalDate today) {
        return when(draft.text().title().isEmpty(), "matching.ask.title-missing");
    }

    private static Optional<Reason> titleFitsOnALine(QuestionDraft draft, LocalDate today) {
        return when(
                draft.text().title().length() > LONGEST_TITLE,
                "matching.ask.too-long",
                LONGEST_TITLE);
    }

    private static Optional<Reason> teaserIsThere(QuestionDraft draft, LocalDate today) {
        return when(draft.text().teaser().isEmpty(), "matching.ask.teaser-missing");
    }

    private static Optional<Reason> teaserIsShort(QuestionDraft draft, LocalDate today) {
        return when(
                draft.text().teaser().length() > LONGEST_TEASER,
                "matching.ask.too-long",
                LONGEST_TEASER);
    }

    private static Optional<Reason> problemIsThere(QuestionDraft draft, LocalDate today) {
        return when(draft.text().problem().isEmpty(), "matching.ask.problem-missing");
    }

    private static Optional<Reason> deadlineIsToCome(QuestionDraft draft, LocalDate today) {
        return when(
                draft.deadline().filter(YearMonth.from(today)::isAfter).isPresent(),
                "matching.ask.deadline-past");
    }

    private static Optional<Reason> theOtherSideIsWelcome(QuestionDraft draft, LocalDate today) {
        return when(draft.bothSides() && !draft.acrossBorders(), "matching.ask.both-sides-welcome");
    }

    private static Optional<Reason> notTooLong(String part) {
        return when(part.length() > LONGEST_PART, "matching.ask.too-long", LONGEST_PART);
    }

    private static Optional<Reason> when(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(Reason.of(key, arguments)) : Optional.empty();
    }
}
