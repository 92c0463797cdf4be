package be.weefsel.app.fabric.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Optional;

/// What was read from a register, and what was found in it.
///
/// @param title the answer, in a sentence
/// @param rows of each file
/// @param findings the most serious first
/// @param publication empty when it holds, or is not for this reader
public record ReportPage(
        Frame frame,
        String title,
        String standfirst,
        boolean isSynthetic,
        List<RegistersPage.Fact> facts,
        List<FileRows> rows,
        List<FindingRow> findings,
        List<RegistersPage.Fact> sources,
        Optional<Publication> publication) {

    public record FileRows(String file, String rows) {}

    /// @param isTooMuch more than the limit
    /// @param examples numbers of lines; empty when there are none
    public record FindingRow(
            String finding,
            String meaning,
            String file,
            String count,
            String share,
            String limit,
            boolean isTooMuch,
            String examples) {}

    /// @param reason as it was typed
    public record Publication(String action, FormErrors errors, String reason) {}
}
