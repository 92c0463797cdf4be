package be.weefsel.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The matching on files, without a network, database or server: for those who want to try it, to
/// check it, or to measure it.
@Command(
        name = "match",
        description =
                "Ranks texts for questions and says why, measures how good that is, and assigns"
                        + " experts, on CSV files.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            MatchRankCommand.class,
            MatchEvaluateCommand.class,
            MatchAffinityCommand.class,
            MatchAssignCommand.class,
            MatchExplainCommand.class
        })
final class MatchCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do:");
    }
}
