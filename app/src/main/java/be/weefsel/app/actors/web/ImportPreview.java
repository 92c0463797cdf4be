package be.weefsel.app.actors.web;

import be.weefsel.app.actors.exchange.ImportPlan;
import be.weefsel.app.actors.exchange.ImportPlan.Change;
import be.weefsel.app.actors.exchange.ImportPlan.Fate;
import be.weefsel.app.actors.exchange.ImportPlan.PlannedRow;
import be.weefsel.app.actors.exchange.Imports;
import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a file would do, before anything is done.
///
/// @param address of this page
/// @param toDo how many rows are added or changed
/// @param passedOver columns that mean nothing to us, with commas between them
public record ImportPreview(
        Frame frame,
        String address,
        String fileName,
        String title,
        int toDo,
        String passedOver,
        String fingerprint,
        List<Part> parts) {
    /// More rows than this are in the file that one can take along.
    private static final int MOST_SHOWN = 200;

    /// The rows with the same fate.
    ///
    /// @param code of the fate
    /// @param left how many are not shown
    public record Part(String code, String heading, List<Row> rows, int left) {}

    /// @param href page of the record; empty when it has none yet
    public record Row(
            int number, String name, String href, List<Change> changes, List<String> reasons) {}

    static ImportPreview of(Frame frame, long number, Imports.Waiting waiting) {
        var plan = waiting.plan();
        var toDo = plan.count(Fate.ADDED) + plan.count(Fate.CHANGED);
        return new ImportPreview(
                frame,
                frame.link("/actors/import/" + number),
                waiting.fileName(),
                frame.texts().of("actors.import.preview", toDo, plan.count(Fate.REFUSED)),
                toDo,
                String.join(", ", plan.passedOver()),
                plan.fingerprint(),
                Stream.of(Fate.values())
                        .filter(fate -> plan.count(fate) > 0)
                        .map(fate -> part(frame, plan, fate))
                        .toList());
    }

    static String code(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    /// Of what stays the same, the number says enough.
    private static Part part(Frame frame, ImportPlan plan, Fate fate) {
        var all = plan.rows().stream().filter(row -> row.fate() == fate).toList();
        var most = fate == Fate.SAME ? 0 : MOST_SHOWN;
        var folder = plan.kind().equals("offers") ? "/offers/" : "/actors/";
        return new Part(
                code(fate),
                frame.texts().of("actors.import.part." + code(fate), all.size()),
                all.stream().limit(most).map(row -> row(frame, row, folder)).toList(),
                fate == Fate.SAME ? 0 : Math.max(0, all.size() - most));
    }

    private static Row row(Frame frame, PlannedRow row, String folder) {
        return new Row(
                row.number(),
                row.name().isEmpty() ? row.key() : row.name(),
                row.fate() == Fate.CHANGED ? frame.link(folder + row.key()) : "",
                row.changes(),
                row.reasons().stream().map(reason -> reason.in(frame.texts())).toList());
    }
}
