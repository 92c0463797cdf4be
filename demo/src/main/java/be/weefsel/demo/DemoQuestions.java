package be.weefsel.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The innovation questions of the demo network, with what became of them. All fictional.
public final class DemoQuestions {
    private DemoQuestions() {}

    /// @param deadlineMonth such as `2027-03`
    /// @param stage `open`, `introduced`, `answered` or `withdrawn`
    /// @param topics keys of the scheme, as a facilitator would choose them
    public record QuestionRow(
            String key,
            String company,
            String language,
            String cluster,
            String deadlineMonth,
            String title,
            String publicTeaser,
            String problem,
            String tried,
            String desiredResult,
            String constraints,
            String confidentialDetail,
            LocalDate askedOn,
            String stage,
            int trlFrom,
            int trlTo,
            boolean crossBorder,
            boolean bothSides,
            boolean confidentialMatching,
            List<String> topics) {}

    /// @param line personal words of the facilitator, in the language given
    public record IntroductionRow(
            String question, String offer, LocalDate introducedOn, String line, String language) {}

    /// In the order of their keys.
    public static List<QuestionRow> questions() {
        var topics = topicsByQuestion();
        return DemoFile.read(
                "questions.csv",
                row ->
                        new QuestionRow(
                                row.getField("key"),
                                row.getField("company_key"),
                                row.getField("language"),
                                row.getField("cluster"),
                                row.getField("deadline_month"),
                                row.getField("title"),
                                row.getField("public_teaser"),
                                row.getField("problem"),
                                row.getField("tried"),
                                row.getField("desired_result"),
                                row.getField("constraints"),
                                row.getField("confidential_detail"),
                                LocalDate.parse(row.getField("asked_on")),
                                row.getField("stage"),
                                Integer.parseInt(row.getField("trl_from")),
                                Integer.parseInt(row.getField("trl_to")),
                                row.getField("cross_border").equals("yes"),
                                row.getField("both_sides").equals("yes"),
                                row.getField("confidential_matching").equals("yes"),
                                topics.getOrDefault(row.getField("key"), List.of())));
    }

    public static List<IntroductionRow> introductions() {
        return DemoFile.read(
                "introductions.csv",
                row ->
                        new IntroductionRow(
                                row.getField("question"),
                                row.getField("offer"),
                                LocalDate.parse(row.getField("introduced_on")),
                                row.getField("line"),
                                row.getField("language")));
    }

    private static Map<String, List<String>> topicsByQuestion() {
        return DemoFile.read(
                        "question-topics.csv",
                        row ->
                                Map.entry(
                                        row.getField("question"),
                                        DemoFile.several(row.getField("topics"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
