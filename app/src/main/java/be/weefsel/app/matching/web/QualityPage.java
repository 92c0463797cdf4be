package be.weefsel.app.matching.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// How good the suggestions were.
///
/// @param title the answer, in a sentence
/// @param rules how the shares are to be read
/// @param years to choose from
/// @param tables all together first
public record QualityPage(
        Frame frame,
        String title,
        List<String> rules,
        List<StepPage.Choice> years,
        List<GroupTable> tables,
        String csvHref,
        String xlsxHref) {

    /// @param heading of the column of groups
    public record GroupTable(String title, String heading, List<GroupRow> rows) {}

    /// @param hidden why there are no figures; empty when there are
    public record GroupRow(
            String group,
            String shown,
            Figure introduced,
            Figure answered,
            Figure accepted,
            Figure satisfied,
            Figure days,
            String hidden) {}

    /// @param count such as "12 of 40"
    /// @param meaning such as "30 % (18 to 45 %)", or that there is too little to tell
    public record Figure(String count, String meaning) {}
}
