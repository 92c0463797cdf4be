package be.weefsel.app;

import be.weefsel.engine.measure.Convention;
import be.weefsel.fabric.relatedness.ComplexityTable;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "complexity",
        description = {
            "Tells how complex areas and sectors are. Writes kind (area or sector), key, eci, pci,"
                    + " fitness, diversity and ubiquity; the most complex first. Areas with fewer"
                    + " than 1000 units (or 5000 jobs, when jobs are counted) and sectors with fewer"
                    + " than 30 units take no part."
        },
        footer = "%nFormulas and sources: docs/measures.md",
        mixinStandardHelpOptions = true)
final class FabricComplexityCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricPlace place;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private RowsAnswer answer;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricQuery query;

    @Option(
            names = "--sector-level",
            defaultValue = "4",
            paramLabel = "DIGITS",
            description = "2 to 5 (default: 4)")
    private int sectorLevel;

    @Option(
            names = "--convention",
            defaultValue = "py",
            paramLabel = "NAME",
            description =
                    "as the package py-ecomplexity (py, default) or ecomplexity of Stata (stata)")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String convention;

    @Override
    public void run() {
        var asked = query.at(sectorLevel);
        var chosen = query.one(Convention.values(), "convention", convention);
        try (var fabric = place.open()) {
            var table = ComplexityTable.of(FabricPlace.telling(() -> fabric.table(asked)), chosen);
            tell(table);
            write(table);
        }
    }

    private void tell(ComplexityTable table) {
        var err = spec.commandLine().getErr();
        err.printf(
                "Convention %s. Too small for a rank, and left out: %d areas, %d sectors.%n",
                convention, table.areasLeftOut(), table.sectorsLeftOut());
        if (!table.isFitnessSettled()) {
            err.println("Fitness has not settled: only its order says something.");
        }
    }

    private void write(ComplexityTable table) {
        answer.write(
                spec.commandLine().getOut(),
                List.of("kind", "key", "eci", "pci", "fitness", "diversity", "ubiquity"),
                Stream.concat(
                        table.areas().stream()
                                .map(area ->
                                        List.<Object>of(
                                                "area",
                                                area.key(),
                                                number(area.complexity()),
                                                "",
                                                number(area.fitness()),
                                                area.count(),
                                                "")),
                        table.sectors().stream()
                                .map(sector ->
                                        List.<Object>of(
                                                "sector",
                                                sector.key(),
                                                "",
                                                number(sector.complexity()),
                                                number(sector.fitness()),
                                                "",
                                                sector.count()))));
    }

    private static Object number(double value) {
        return Double.isFinite(value) ? (Object) value : "";
    }
}
