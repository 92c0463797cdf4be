package be.weefsel.bench;

import be.weefsel.engine.disclosure.CellState;
import be.weefsel.engine.disclosure.CellTable;
import be.weefsel.engine.disclosure.PrimaryRules;
import be.weefsel.engine.disclosure.Published;
import be.weefsel.engine.disclosure.Suppression;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// How long it takes to make tables of a whole country fit for publication, and how much is
/// withheld; beside withholding the whole row of each sensitive cell. Prints a table in Markdown.
public final class DisclosureSpeed {
    private static final int RUNS = 5;

    private DisclosureSpeed() {}

    /// Cells that are not empty, groups included, and what share of the sum of the smallest ones is
    /// in them.
    private record Part(long cells, double share) {}

    private interface Choice {
        boolean has(String area, String sector);
    }

    /// @param arguments not used
    public static void main(String[] arguments) {
        var fabric = new MadeFabric();
        System.out.println(
                "| table | not empty | sensitive | whole rows | withheld | per sensitive cell |"
                        + " first, s | again, s of processor time |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        var counts = PrimaryRules.ForCounts.DEFAULT;
        var jobs = PrimaryRules.ForJobs.DEFAULT;
        measure("units, municipality × 4 digits", fabric.units(0, 0), counts);
        measure("units, municipality × 2 digits", fabric.units(0, 2), counts);
        measure("units, arrondissement × 4 digits", fabric.units(1, 0), counts);
        measure("jobs, municipality × 4 digits", fabric.jobs(0, 0), jobs);
        measure("jobs, municipality × 2 digits", fabric.jobs(0, 2), jobs);
        measure("jobs, arrondissement × 4 digits", fabric.jobs(1, 0), jobs);
        measure("jobs, arrondissement × 2 digits", fabric.jobs(1, 2), jobs);
    }

    private static void measure(String name, CellTable table, PrimaryRules rules) {
        var first = Timed.of(() -> Suppression.of(table, rules));
        var seconds = new double[RUNS];
        Arrays.setAll(seconds, run -> processorSeconds(() -> Suppression.of(table, rules)));
        Arrays.sort(seconds);
        var published = first.answer();
        if (!published.exposed().isEmpty()) {
            throw new IllegalStateException(
                    "Some cells (%d) are exposed.".formatted(published.exposed().size()));
        }
        var rows = rowsWithSensitive(table, rules);
        var all = part(table, (area, sector) -> true);
        var sensitive = part(table, (area, sector) -> rules.isSensitive(table.cell(area, sector)));
        var inRows = part(table, (area, sector) -> rows.contains(area));
        var withheld = part(table, (area, sector) -> isWithheld(published, area, sector));
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %s | %s | %s | %.2f | %.3f | %.3f |%n",
                name,
                all.cells(),
                text(sensitive),
                text(inRows),
                text(withheld),
                (double) (withheld.cells() - sensitive.cells()) / sensitive.cells(),
                first.seconds(),
                seconds[RUNS / 2]);
    }

    /// Of this thread: the machine may have other work.
    private static double processorSeconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static boolean isWithheld(Published published, String area, String sector) {
        return published.state(area, sector) != CellState.SHOWN;
    }

    private static Set<String> rowsWithSensitive(CellTable table, PrimaryRules rules) {
        var rows = new TreeSet<String>();
        for (var area : table.areas().keys()) {
            if (table.sectors().keys().stream()
                    .anyMatch(sector -> rules.isSensitive(table.cell(area, sector)))) {
                rows.add(area);
            }
        }
        return rows;
    }

    private static Part part(CellTable table, Choice choice) {
        long cells = 0;
        long value = 0;
        long all = 0;
        for (var area : table.areas().keys()) {
            for (var sector : table.sectors().keys()) {
                long here = table.cell(area, sector).value();
                boolean isSmallest = table.isSmallest(area, sector);
                boolean isChosen = here > 0 && choice.has(area, sector);
                all += isSmallest ? here : 0;
                value += isSmallest && isChosen ? here : 0;
                cells += isChosen ? 1 : 0;
            }
        }
        return new Part(cells, (double) value / all);
    }

    private static String text(Part part) {
        return String.format(Locale.ROOT, "%,d (%.1f %%)", part.cells(), 100 * part.share());
    }
}
