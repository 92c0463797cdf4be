package be.weefsel.app;

import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What a command counts: where, by which rules, and whether what tells too much is shown.
final class FabricQuery {
    private enum OnOff {
        on,
        off
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Option(
            names = "--area-level",
            defaultValue = "municipality",
            paramLabel = "LEVEL",
            description =
                    "municipality (default), arrondissement, province, region, country, or a set"
                            + " such as resoc")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String areaLevel;

    @Option(
            names = "--of",
            defaultValue = "units",
            paramLabel = "WHAT",
            description = "units (default), employers, firms or jobs")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String of;

    @Option(
            names = "--sector-rule",
            defaultValue = "single",
            paramLabel = "RULE",
            description =
                    "single (default): each unit in one sector; fractional: spread over all its main"
                            + " sectors; employers: only employers, by what they do for social"
                            + " security")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String rule;

    @Option(
            names = "--tie",
            defaultValue = "smallest",
            paramLabel = "RULE",
            description =
                    "which of several main sectors: smallest code (default), frequent, or shared with"
                            + " the enterprise")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String tie;

    @Option(
            names = "--population",
            defaultValue = "registered",
            paramLabel = "WHICH",
            description =
                    "registered (default): all that are active in the register; trading: not bankrupt"
                            + " or being wound up; market: of those, no governments and the like;"
                            + " economic: of those, employers and manufacturing")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String population;

    @Option(
            names = "--areas-in",
            defaultValue = "BE",
            paramLabel = "AREA",
            description = "only areas in this one, such as 30000 (default: BE)")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String areasIn;

    @Option(
            names = "--reference",
            defaultValue = "BE",
            paramLabel = "AREA",
            description = "the larger economy (default: BE, the whole country)")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String reference;

    @Option(
            names = "--suppress",
            defaultValue = "on",
            paramLabel = "ON",
            description =
                    "on (default): cells that tell too much have no numbers, and the note"
                            + " \"suppressed\"; off: for operators only, not to be published")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private OnOff suppress;

    /// What was asked for, of sectors with so many digits.
    ///
    /// @throws ParameterException when an option names what there is not
    TableQuery at(int sectorLevel) {
        if (sectorLevel < 2 || sectorLevel > 5) {
            throw wrong("sector level", String.valueOf(sectorLevel), "2, 3, 4, 5");
        }
        return new TableQuery(
                one(Counted.values(), "--of", of),
                areaLevel,
                areasIn,
                reference,
                sectorLevel,
                one(SectorRule.values(), "rule", rule),
                one(TieRule.values(), "tie rule", tie),
                one(Population.values(), "population", population));
    }

    /// The one of some values that has a key.
    <E extends Enum<E>> E one(E[] all, String what, String key) {
        return Arrays.stream(all)
                .filter(value -> key(value).equals(key))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                what,
                                key,
                                String.join(", ", Arrays.stream(all).map(v -> key(v)).toList())));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Says that there is no such thing, and what there is.
    ParameterException wrong(String what, String given, String there) {
        return new ParameterException(
                spec.commandLine(),
                "There is no %s \"%s\"; there are %s.".formatted(what, given, there));
    }

    /// What must not be shown.
    Withholding withholding(Fabric fabric, TableQuery asked) {
        return suppress == OnOff.on ? fabric.withholding(asked) : Withholding.NONE;
    }
}
