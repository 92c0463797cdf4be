package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.engine.measure.Change;
import be.weefsel.engine.measure.Convention;
import be.weefsel.engine.measure.Cooccurrence;
import be.weefsel.engine.measure.Counts;
import be.weefsel.engine.measure.Entries;
import be.weefsel.engine.measure.Normalisation;
import be.weefsel.engine.measure.Plant;
import be.weefsel.engine.measure.Presence;
import be.weefsel.engine.measure.Scores;
import be.weefsel.engine.measure.ShiftShare;
import be.weefsel.engine.measure.Values;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options of a command that measures something on files, and what they say. A file is read
/// when a measure asks for it.
final class MeasureInput {
    private enum PresenceRule {
        rca,
        given
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Option(
            names = "--matrix",
            paramLabel = "CSV",
            description = {
                "counts: areas in the rows, their keys in the first column, sectors in the columns;"
                        + " or rows area,sector,value. An empty cell is 0."
            })
    private @Nullable Path matrix;

    @Option(
            names = "--matrix-end",
            paramLabel = "CSV",
            description = "the same of a later period, for growth, shift-share, entry and exit")
    private @Nullable Path matrixAtEnd;

    @Option(
            names = "--plants",
            paramLabel = "CSV",
            description = {
                "rows area,sector,size for ellison-glaeser and coagglomeration; areas are then as"
                        + " large as their plants, or with --matrix as its rows"
            })
    private @Nullable Path plants;

    @Option(
            names = "--reference",
            paramLabel = "CSV",
            description = {
                "rows area,value for hoover-gini, such as inhabitants (default: all sectors"
                        + " together)"
            })
    private @Nullable Path reference;

    @Option(
            names = "--convention",
            defaultValue = "py",
            paramLabel = "CONVENTION",
            description = {
                "py (default): as py-ecomplexity, a sector is near to itself and deviations are of a"
                        + " population; stata: as ecomplexity, neither"
            })
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String convention;

    @Option(
            names = "--normalisation",
            defaultValue = "hidalgo",
            paramLabel = "NAME",
            description = {
                "of proximity and density: hidalgo (default), association, cosine, jaccard or"
                        + " probability; the last four as relatedness of EconGeo"
            })
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String normalisation;

    @Option(
            names = "--presence",
            defaultValue = "rca",
            paramLabel = "RULE",
            description = {
                "when a sector counts as present: rca (default) where its location quotient is 1 or"
                        + " more, given where its cell is above 0, as in a matrix of 0 and 1"
            })
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private PresenceRule presenceRule;

    @Option(
            names = "--variant",
            defaultValue = "classic",
            paramLabel = "NAME",
            description = "of shift-share: classic (default), esteban-marquillas or gerfin")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String variant;

    @Option(
            names = "--k",
            defaultValue = "5",
            paramLabel = "K",
            description = {
                "of lq-shrunken: as many counts are added as expected (default: ${DEFAULT-VALUE}; 50"
                        + " for jobs)"
            })
    private double k;

    @Option(
            names = "--confidence",
            defaultValue = "0.95",
            paramLabel = "SHARE",
            description = "of lq-low and lq-high (default: ${DEFAULT-VALUE})")
    private double confidence;

    @Option(
            names = "--updates",
            paramLabel = "N",
            description = {
                "of fitness and fitness-complexity: exactly so many (default: until no value moves"
                        + " by more than 1e-13 of the largest, 5000 at most). Of economiccomplexity"
                        + " in R, iterations = 20 means 19."
            })
    private @Nullable Integer updates;

    /// Once the matrix has been read.
    private @Nullable Counts counts;

    Counts counts() {
        if (counts == null) {
            counts = CountsFile.matrix(needed(matrix, "--matrix"));
        }
        return counts;
    }

    List<Plant> plants() {
        return CountsFile.plants(needed(plants, "--plants"));
    }

    private Path needed(@Nullable Path file, String option) {
        if (file == null) {
            throw new ParameterException(
                    spec.commandLine(), "This measure needs %s FILE.csv.".formatted(option));
        }
        return file;
    }

    /// How large areas are, when a matrix says so.
    Optional<Scores> areaSizes() {
        return Optional.ofNullable(matrix).map(_ -> sizes(counts()));
    }

    private static Scores sizes(Counts counts) {
        return Scores.of(
                counts.areas(),
                IntStream.range(0, counts.areas().size()).mapToDouble(counts::ofArea).toArray());
    }

    /// A value for each area of the matrix, in its order.
    Optional<double[]> reference() {
        return Optional.ofNullable(reference).map(file -> inOrder(CountsFile.values(file)));
    }

    private double[] inOrder(Scores values) {
        return counts().areas().stream()
                .mapToDouble(area ->
                        values.find(area)
                                .orElseThrow(() ->
                                        new CannotStart(
                                                "%s has no value for the area (%s)."
                                                        .formatted(reference, area))))
                .toArray();
    }

    /// Both periods with the areas and sectors of either: what one lacks was 0 in it.
    private record Periods(Counts before, Counts after) {
        static Periods of(Counts before, Counts after) {
            var first = withKeysOf(after, before);
            return new Periods(first, withKeysOf(before, after).alignedTo(first));
        }
    }

    private Periods periods() {
        return Periods.of(counts(), CountsFile.matrix(needed(matrixAtEnd, "--matrix-end")));
    }

    Change change() {
        return new Change(periods().before(), periods().after());
    }

    Entries entries() {
        return new Entries(presenceIn(periods().before()), presenceIn(periods().after()));
    }

    private static Counts withKeysOf(Counts other, Counts counts) {
        var both = Counts.builder();
        addAll(counts, both);
        for (var area : other.areas()) {
            for (var sector : other.sectors()) {
                both.add(area, sector, 0);
            }
        }
        return both.build();
    }

    private static void addAll(Counts counts, Counts.Builder to) {
        for (int area = 0; area < counts.areas().size(); area++) {
            for (int sector = 0; sector < counts.sectors().size(); sector++) {
                to.add(
                        counts.areas().get(area),
                        counts.sectors().get(sector),
                        counts.at(area, sector));
            }
        }
    }

    Values shiftShare() {
        return variant().apply(new ShiftShare(change()));
    }

    private Function<ShiftShare, Values> variant() {
        return switch (variant) {
            case "classic" -> ShiftShare::classic;
            case "esteban-marquillas" -> ShiftShare::estebanMarquillas;
            case "gerfin" -> ShiftShare::gerfin;
            default -> throw oneOf("--variant", variant, "classic, esteban-marquillas or gerfin");
        };
    }

    Presence presence() {
        return presenceIn(counts());
    }

    private Presence presenceIn(Counts counts) {
        return switch (presenceRule) {
            case rca -> Presence.specialised(counts);
            case given -> Presence.anything(counts);
        };
    }

    /// How presence and nearness were taken, for people.
    String settings() {
        return "Convention: %s. Present: %s."
                .formatted(
                        convention,
                        switch (presenceRule) {
                            case rca -> "location quotient 1 or more";
                            case given -> "above 0";
                        });
    }

    Values proximity() {
        return convention().diagonal(normalisation().proximity(Cooccurrence.inAreas(presence())));
    }

    Convention convention() {
        return switch (convention) {
            case "py" -> Convention.PY;
            case "stata" -> Convention.STATA;
            default -> throw oneOf("--convention", convention, "py or stata");
        };
    }

    private Normalisation normalisation() {
        return switch (normalisation.toLowerCase(Locale.ROOT)) {
            case "hidalgo" -> Normalisation.HIDALGO;
            case "association" -> Normalisation.ASSOCIATION;
            case "cosine" -> Normalisation.COSINE;
            case "jaccard" -> Normalisation.JACCARD;
            case "probability" -> Normalisation.PROBABILITY;
            default ->
                    throw oneOf(
                            "--normalisation",
                            normalisation,
                            "hidalgo, association, cosine, jaccard or probability");
        };
    }

    private ParameterException oneOf(String option, String given, String known) {
        return new ParameterException(
                spec.commandLine(), "%s (%s) must be %s.".formatted(option, given, known));
    }

    double k() {
        return k;
    }

    double confidence() {
        return confidence;
    }

    Optional<Integer> updates() {
        return Optional.ofNullable(updates);
    }

    /// Also options that the measure does not need: a word that nobody understands is a mistake.
    ///
    /// @throws ParameterException when one says what it cannot
    void check() {
        convention();
        normalisation();
        variant();
        check(k > 0, "--k must be above 0.");
        check(confidence > 0 && confidence < 1, "--confidence must lie between 0 and 1.");
        check(updates == null || updates >= 1, "--updates must be 1 or more.");
    }

    private void check(boolean holds, String sentence) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }
}
