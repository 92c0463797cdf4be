package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.fabric.chain.ChainLink;
import be.weefsel.fabric.chain.ChainLink.Direction;
import be.weefsel.fabric.chain.ChainTable;
import be.weefsel.fabric.chain.Presence;
import be.weefsel.fabric.chain.UnreadableChain;
import be.weefsel.fabric.chain.ValueChain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "chain",
        description = {
            "Tells which links of a value chain an area has and lacks. Writes direction (core, up,"
                    + " down, across or logistics), step, sector, via, share, units, lq, presence"
                    + " (strong, thin, missing or withheld).",
            "Up are those who supply the sectors, down those who work on what they make, across"
                    + " those who apply it for less than a tenth of what they buy. The share is that"
                    + " of all that the sectors buy (up) or deliver (down, across)."
        },
        footer = "%nFormulas and sources: docs/measures.md",
        mixinStandardHelpOptions = true)
final class FabricChainCommand implements Runnable {
    private static final Pattern CODE = Pattern.compile("\\d{2,5}");

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
            names = "--table",
            required = true,
            paramLabel = "CSV",
            description =
                    "what flows from sector to sector: supplier,user,weight; codes of 2 to 5 digits;"
                            + " from an input-output table, or your own")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path file;

    @Option(
            names = "--sectors",
            required = true,
            split = ",",
            paramLabel = "CODE",
            description = "of which the chain is wanted, such as 13,20: together")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private List<String> sectors;

    @Option(
            names = "--steps",
            defaultValue = "2",
            paramLabel = "COUNT",
            description = "how far up and down (default: 2)")
    private int steps;

    @Override
    public void run() {
        check();
        var asked = query.at(2);
        var table = read();
        try (var fabric = place.open()) {
            var chain =
                    FabricPlace.telling(() ->
                            fabric.chain(
                                    sectors,
                                    table,
                                    steps,
                                    asked.areasIn(),
                                    asked,
                                    query.withholding(fabric, asked)));
            tell(chain);
            write(chain);
        }
    }

    private void check() {
        for (var sector : sectors) {
            if (!CODE.matcher(sector).matches()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "(%s) is no sector. Give codes of 2 to 5 digits without dots, such as 13,20."
                                .formatted(sector));
            }
        }
        if (steps < 1) {
            throw new ParameterException(spec.commandLine(), "--steps must be 1 or more.");
        }
    }

    private ChainTable read() {
        try (var csv = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return ChainTable.read(file.toString(), csv);
        } catch (UnreadableChain e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException e) {
            throw new CannotStart("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read: %s".formatted(file, e), e);
        }
    }

    private void tell(ValueChain chain) {
        for (var direction : List.of(Direction.UP, Direction.DOWN)) {
            for (int step = 1; step <= steps; step++) {
                double some = chain.covered(direction, step, Presence.THIN);
                if (!Double.isNaN(some)) {
                    spec.commandLine()
                            .getErr()
                            .printf(
                                    Locale.ROOT,
                                    "%s, step %d: %.0f %% of the flows with sectors that are here,"
                                            + " %.0f %% with sectors in which the area is"
                                            + " specialised.%n",
                                    direction.key(),
                                    step,
                                    100 * some,
                                    100 * chain.covered(direction, step, Presence.STRONG));
                }
            }
        }
    }

    private void write(ValueChain chain) {
        answer.write(
                spec.commandLine().getOut(),
                List.of("direction", "step", "sector", "via", "share", "units", "lq", "presence"),
                chain.links().stream().map(FabricChainCommand::row));
    }

    private static List<Object> row(ChainLink link) {
        return List.of(
                link.direction().key(),
                link.step(),
                link.sector(),
                link.via().orElse(""),
                link.share(),
                link.units().map(Object.class::cast).orElse(""),
                link.quotient().map(Object.class::cast).orElse(""),
                link.presence().key());
    }
}
