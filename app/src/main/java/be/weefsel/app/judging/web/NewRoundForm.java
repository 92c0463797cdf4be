package be.weefsel.app.judging.web;

import be.weefsel.app.judging.RoundPlan;
import be.weefsel.app.judging.RoundPlan.Choice;
import be.weefsel.app.judging.Rounds;
import be.weefsel.app.matching.Question;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What was typed to open a round.
///
/// @param questions keys of those that were ticked
record NewRoundForm(String name, String choice, List<String> questions, String depth) {
    static final NewRoundForm EMPTY =
            new NewRoundForm(
                    "", code(Choice.RUNNING), List.of(), Integer.toString(Rounds.LEAST_DEPTH));

    private static String code(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private Choice chosen() {
        return Arrays.stream(Choice.values())
                .filter(one -> code(one).equals(choice))
                .findFirst()
                .orElse(Choice.RUNNING);
    }

    /// A depth that is no number is none that can be opened.
    RoundPlan plan() {
        var digits = depth.strip();
        return new RoundPlan(
                name,
                chosen(),
                Set.copyOf(questions),
                digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0);
    }

    NewRoundPage page(Frame frame, List<Question> all, Map<String, Reason> objections) {
        var errors = new FormErrors();
        objections.forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
        return new NewRoundPage(
                frame,
                name,
                Arrays.stream(Choice.values())
                        .map(one ->
                                new NewRoundPage.Choice(
                                        code(one),
                                        frame.texts().of("judging.new.choice", one),
                                        one == chosen()))
                        .toList(),
                chosen() == Choice.CHOSEN,
                all.stream()
                        .map(question ->
                                new NewRoundPage.QuestionChoice(
                                        question.key(),
                                        new Passage(question.language(), question.text().teaser()),
                                        questions.contains(question.key())))
                        .toList(),
                depth,
                errors);
    }
}
