package be.weefsel.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The fabric of a region on files, without a network, database or server.
@Command(
        name = "fabric",
        description =
                "Reads open company registers, and counts and measures what there is in which area.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FabricImportCommand.class,
            FabricUpdateCommand.class,
            FabricReportCommand.class,
            FabricPublishCommand.class,
            FabricTableCommand.class,
            FabricRelatednessCommand.class,
            FabricComplexityCommand.class,
            FabricChainCommand.class,
            FabricJobsCommand.class,
            FabricMeasureCommand.class
        })
final class FabricCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do:");
    }
}
