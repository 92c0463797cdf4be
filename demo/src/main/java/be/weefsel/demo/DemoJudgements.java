package be.weefsel.demo;

import java.util.List;

/// How well offers of the demo network fit its questions.
public final class DemoJudgements {
    private DemoJudgements() {}

    /// @param grade `0` to `3`, or `unknown`
    public record JudgementRow(String question, String offer, String grade) {}

    /// As one judge found. A pair that is not listed has grade 0.
    public static List<JudgementRow> judgements() {
        return DemoFile.read(
                "judgements.csv",
                row ->
                        new JudgementRow(
                                row.getField("question_key"),
                                row.getField("offer_key"),
                                row.getField("grade")));
    }

    /// Where a second judge, who is fictional, would differ from the first.
    public static List<JudgementRow> ofAnother() {
        return DemoFile.read(
                "judgements-of-another.csv",
                row ->
                        new JudgementRow(
                                row.getField("question"),
                                row.getField("offer"),
                                row.getField("grade")));
    }
}
