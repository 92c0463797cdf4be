package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `fabric measure`: any measure of a matrix that somebody brings, so that it can be checked
/// against other packages.
@Command(
        name = "measure",
        description = {
            "Measures a matrix of counts.",
            "",
            "A value for each area and sector: lq, lq-shrunken, lq-low, lq-high, presence, share,"
                    + " growth, entry, exit, density, cog.",
            "A value for each area: herfindahl, entropy, krugman, hoover, hachman, diversity, eci,"
                    + " coi, fitness; shift-share has a column for each part (national, mix,"
                    + " regional).",
            "A value for each sector: gini, hoover-gini, locational-gini, ubiquity, pci,"
                    + " fitness-complexity, ellison-glaeser (gamma), ellison-glaeser-raw (G),"
                    + " ellison-glaeser-z.",
            "A value for each two sectors: cooccurrence, proximity, colocation,"
                    + " coagglomeration,"
                    + " skill-relatedness (of a matrix of people who went from the sector in the row"
                    + " to that in the column).",
            "A value for each two areas: similarity (cosine), overlap.",
            "",
            "JSON is {areas, sectors, values}: a list when there is a value for each area (then"
                    + " sectors is []) or for each sector (then areas is []), and a matrix"
                    + " otherwise, with rows for areas and columns for sectors, or both for sectors"
                    + " (areas is []) or for areas (sectors is []). For shift-share, sectors names"
                    + " the parts. A value that does not exist, such as 0/0, is null, in CSV an empty"
                    + " cell, in text a dash.",
            ""
        },
        footer = "%nFormulas and sources: docs/measures.md",
        mixinStandardHelpOptions = true)
final class FabricMeasureCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "which measure")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String name;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private MeasureInput input;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text (default, 6 digits), json or csv (all digits)")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private MeasureAnswer.Format format;

    @Override
    public void run() {
        input.check();
        var answer = answer();
        answer.write(spec.commandLine().getOut(), format);
        if (!answer.warning().isEmpty()) {
            spec.commandLine().getErr().println(answer.warning());
        }
    }

    private MeasureAnswer answer() {
        try {
            return MatrixMeasures.find(name, input).orElseThrow(this::unknown);
        } catch (IllegalArgumentException e) {
            // The engines say what does not fit in the files.
            throw new CannotStart("%s: %s".formatted(name, e.getMessage()), e);
        }
    }

    private ParameterException unknown() {
        return new ParameterException(
                spec.commandLine(),
                "There is no measure \"%s\"; there are %s."
                        .formatted(name, MatrixMeasures.names()));
    }
}
