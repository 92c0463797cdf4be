package be.weefsel.app.judging.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// What came of a round, in words.
///
/// @param answer which ranker is best, in one sentence
/// @param basis from how much it was counted
/// @param rankers the best first; empty when nothing was judged
/// @param byLanguage one row for each language and each pair of languages
/// @param agreementAlone says why there is no agreement to tell; empty when there is
public record ResultsView(
        Frame frame,
        String address,
        String answer,
        String basis,
        List<RankerRow> rankers,
        List<LanguageRow> byLanguage,
        List<AgreementRow> agreements,
        String agreementAlone,
        List<DisagreementRow> disagreements,
        List<GradeChoice> choices) {

    /// Each figure with its interval, or that it is too little to tell.
    public record RankerRow(String name, String order, String found, String first) {}

    /// @param order of each ranker, as in [#rankers]
    public record LanguageRow(String name, String questions, List<String> order) {}

    /// @param what it means, in one sentence
    public record AgreementRow(String judges, String what, String kappa, String equal) {}

    /// @param settled what was settled, by whom and when; empty while it is not
    public record DisagreementRow(
            String question,
            Passage teaser,
            Label offer,
            List<JudgeGrade> grades,
            String settled) {}

    public record JudgeGrade(String judge, String grade) {}

    public record GradeChoice(String value, String text) {}
}
