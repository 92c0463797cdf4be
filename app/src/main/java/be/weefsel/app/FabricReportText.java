package be.weefsel.app;

import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.ImportReport;
import be.weefsel.fabric.store.Edition;
import java.io.PrintWriter;
import java.util.Locale;

/// The report of an import for people at a terminal.
final class FabricReportText {
    private FabricReportText() {}

    static void write(Edition edition, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s, extract %d of %s, sectors of %s%s%n",
                edition.source(),
                edition.extract(),
                edition.snapshot(),
                edition.classification(),
                edition.isSynthetic() ? ", SYNTHETIC" : "");
        edition.report()
                .rows()
                .forEach((table, rows) -> out.printf(Locale.ROOT, "%,15d  %s%n", rows, table));
        edition.report().lines().forEach(line -> writeLine(edition.report(), line, out));
        out.flush();
    }

    private static void writeLine(ImportReport report, ImportReport.Line line, PrintWriter out) {
        boolean isTooMuch = report.reasonsNotToPublish().contains(line);
        out.printf(
                Locale.ROOT,
                "%,15d  %s: %s (%.2f %% of the rows%s)%s%n",
                line.count(),
                line.table(),
                sentence(line.finding()),
                100 * report.share(line),
                isTooMuch
                        ? ", more than the %.0f %% allowed".formatted(100 * line.finding().limit())
                        : "",
                line.examples().isEmpty() ? "" : ", such as records " + line.examples());
    }

    private static String sentence(Finding finding) {
        return finding.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
