package be.weefsel.app;

import be.weefsel.engine.measure.Normalisation;
import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.relatedness.By;
import be.weefsel.fabric.relatedness.Relatedness;
import be.weefsel.fabric.relatedness.RelatednessDensity;
import be.weefsel.fabric.relatedness.Relating;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "relatedness",
        description = {
            "Tells how near sectors are to each other. Writes p, q, cooccurrence and proximity; a row"
                    + " for each two sectors that are found together. With --density: area, sector,"
                    + " density, present and note; a row for each area and sector."
        },
        footer = {
            "%nUnits and enterprises are those of the whole register. The options on areas and on"
                    + " what is counted matter by areas, and for the density.",
            "%nFormulas and sources: docs/measures.md"
        },
        mixinStandardHelpOptions = true)
final class FabricRelatednessCommand implements Runnable {
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
            names = "--by",
            defaultValue = "units",
            paramLabel = "WHAT",
            description =
                    "units (default): activities of the same unit; enterprises: of the same"
                            + " enterprise and its units; areas: what the same areas are specialised"
                            + " in")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String by;

    @Option(
            names = "--sector-level",
            defaultValue = "4",
            paramLabel = "DIGITS",
            description = "2 to 5 (default: 4)")
    private int sectorLevel;

    @Option(
            names = "--normalisation",
            defaultValue = "hidalgo",
            paramLabel = "NAME",
            description = "hidalgo (default), association, cosine, jaccard or probability")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String normalisation;

    @Option(
            names = "--neighbours",
            paramLabel = "SECTOR",
            description = "only what is nearest to this sector, the nearest first")
    private @Nullable String sector;

    @Option(
            names = "--top",
            defaultValue = "10",
            paramLabel = "COUNT",
            description = "how many neighbours (default: 10)")
    private int top;

    @Option(
            names = "--density",
            description =
                    "instead, how much of what is near to a sector each area is specialised in")
    private boolean density;

    @Override
    public void run() {
        var asked = query.at(sectorLevel);
        var chosenBy = query.one(By.values(), "--by", by);
        var chosen = query.one(Normalisation.values(), "normalisation", normalisation);
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more.");
        }
        try (var fabric = place.open()) {
            var relatedness =
                    FabricPlace.telling(() -> fabric.relatedness(chosenBy, chosen, asked));
            tell(relatedness);
            if (density) {
                writeDensity(fabric, relatedness, asked);
            } else {
                writePairs(relatedness);
            }
        }
    }

    private void tell(Relatedness relatedness) {
        spec.commandLine()
                .getErr()
                .printf(
                        "%d %s, %d of them left out since they have more than 30 sectors; %s.%n",
                        relatedness.portfolios(),
                        relatedness.by().key(),
                        relatedness.leftOut(),
                        relatedness.editions().stream()
                                .map(edition ->
                                        "%s, %s".formatted(edition.source(), edition.snapshot()))
                                .toList());
    }

    private void writePairs(Relatedness relatedness) {
        var pairs =
                Optional.ofNullable(sector)
                        .map(code -> neighbours(relatedness, code))
                        .orElseGet(relatedness::pairs);
        answer.write(
                spec.commandLine().getOut(),
                List.of("p", "q", "cooccurrence", "proximity"),
                pairs.stream()
                        .map(pair ->
                                List.<Object>of(
                                        pair.p(),
                                        pair.q(),
                                        pair.cooccurrence(),
                                        pair.proximity())));
    }

    private List<Relatedness.Pair> neighbours(Relatedness relatedness, String code) {
        if (!relatedness.together().sectors().contains(code)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Nothing here has sector (%s). Give a code of %d digits without dots."
                            .formatted(code, sectorLevel));
        }
        return relatedness.neighboursOf(code, top);
    }

    private void writeDensity(Fabric fabric, Relatedness relatedness, TableQuery asked) {
        var table = FabricPlace.telling(() -> fabric.table(asked));
        answer.write(
                spec.commandLine().getOut(),
                List.of("area", "sector", "density", "present", "note"),
                rows(
                        Relating.density(relatedness, table),
                        asked,
                        query.withholding(fabric, asked)));
    }

    private static Stream<List<Object>> rows(
            RelatednessDensity density, TableQuery asked, Withholding withholding) {
        var areas = density.presence().areas();
        var sectors = density.presence().sectors();
        return IntStream.range(0, areas.size())
                .boxed()
                .flatMap(area ->
                        IntStream.range(0, sectors.size())
                                .mapToObj(sector ->
                                        withholding.isWithheld(
                                                        asked.of(),
                                                        areas.get(area),
                                                        sectors.get(sector))
                                                ? List.<Object>of(
                                                        areas.get(area),
                                                        sectors.get(sector),
                                                        "",
                                                        "",
                                                        "suppressed")
                                                : row(density, area, sector)));
    }

    private static List<Object> row(RelatednessDensity density, int area, int sector) {
        double value = density.density().at(area, sector);
        return List.of(
                density.presence().areas().get(area),
                density.presence().sectors().get(sector),
                Double.isNaN(value) ? "" : (Object) value,
                density.presence().has(area, sector) ? 1 : 0,
                "");
    }
}
