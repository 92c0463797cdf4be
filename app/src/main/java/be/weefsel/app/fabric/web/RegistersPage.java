package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.ImportOrder;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Optional;

/// The registers that hold, what waits, and how to bring one in.
///
/// @param title the answer, in a sentence
/// @param unpublished editions that were read and do not hold
/// @param running the import that is running
/// @param form empty for those who may not bring one in
public record RegistersPage(
        Frame frame,
        String title,
        List<Register> registers,
        List<Unpublished> unpublished,
        Optional<RunView> running,
        List<Past> past,
        Optional<Form> form) {

    /// @param snapshots of quarters
    public record Register(
            String name,
            boolean isSynthetic,
            List<Fact> facts,
            String reportHref,
            List<Snapshot> snapshots) {}

    public record Fact(String label, String value) {}

    public record Snapshot(String quarter, String day, String units) {}

    public record Unpublished(String sentence, String href) {}

    /// @param href page of the import
    public record Past(String href, String file, String when, String outcome) {}

    /// @param waiting names of files on the server
    /// @param folder where one puts them
    /// @param largest what may be uploaded
    public record Form(
            FormErrors errors,
            List<Choice> kinds,
            List<Choice> classifications,
            List<String> waiting,
            String folder,
            String largest,
            String uploadAction,
            boolean mayDecide,
            Filled filled) {}

    public record Choice(String value, String text, boolean chosen) {}

    /// As it was filled in.
    ///
    /// @param own what a register of one's own is
    public record Filled(
            String kind,
            String incoming,
            String purpose,
            boolean isSynthetic,
            ImportOrder.Own own) {
        static final Filled NOTHING =
                new Filled("kbo", "", "", false, new ImportOrder.Own("", "", "nace-bel-2025", ""));
    }
}
