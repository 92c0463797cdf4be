package be.weefsel.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What became of the introductions of the demo network. All fictional.
public final class DemoFollowing {
    private DemoFollowing() {}

    /// @param answer `accepted`, or the reason for declining
    /// @param words of the expert, in the language given; may be empty
    public record AnswerRow(
            String question,
            String offer,
            LocalDate answeredOn,
            String answer,
            String words,
            String language) {}

    /// @param doneOn empty while it is still to be done
    public record FollowUpRow(
            String question,
            LocalDate plannedOn,
            LocalDate due,
            String note,
            String language,
            Optional<LocalDate> doneOn) {}

    /// @param satisfaction of the company with its question, the same in each row of a question
    public record OutcomeRow(
            String question,
            String offer,
            String result,
            String followed,
            String words,
            int satisfaction,
            String language) {}

    public record OpinionRow(String question, String organisation, LocalDate askedOn) {}

    /// @param questions how many the organisation takes at once
    public record RoomRow(String organisation, int questions) {}

    public static List<AnswerRow> answers() {
        return DemoFile.read(
                "answers.csv",
                row ->
                        new AnswerRow(
                                row.getField("question"),
                                row.getField("offer"),
                                LocalDate.parse(row.getField("answered_on")),
                                row.getField("answer"),
                                row.getField("words"),
                                row.getField("language")));
    }

    public static List<FollowUpRow> followUps() {
        return DemoFile.read(
                "follow-ups.csv",
                row ->
                        new FollowUpRow(
                                row.getField("question"),
                                LocalDate.parse(row.getField("planned_on")),
                                LocalDate.parse(row.getField("due")),
                                row.getField("note"),
                                row.getField("language"),
                                Optional.of(row.getField("done_on"))
                                        .filter(day -> !day.isEmpty())
                                        .map(LocalDate::parse)));
    }

    public static List<OutcomeRow> outcomes() {
        return DemoFile.read(
                "outcomes.csv",
                row ->
                        new OutcomeRow(
                                row.getField("question"),
                                row.getField("offer"),
                                row.getField("result"),
                                row.getField("followed"),
                                row.getField("words"),
                                Integer.parseInt(row.getField("satisfaction")),
                                row.getField("language")));
    }

    public static List<OpinionRow> opinions() {
        return DemoFile.read(
                "opinions.csv",
                row ->
                        new OpinionRow(
                                row.getField("question"),
                                row.getField("organisation"),
                                LocalDate.parse(row.getField("asked_on"))));
    }

    public static List<RoomRow> rooms() {
        return DemoFile.read(
                "rooms.csv",
                row ->
                        new RoomRow(
                                row.getField("organisation"),
                                Integer.parseInt(row.getField("questions"))));
    }
}
