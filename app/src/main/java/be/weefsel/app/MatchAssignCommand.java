package be.weefsel.app;

import be.weefsel.engine.allocation.Allocation;
import be.weefsel.engine.allocation.Allocator;
import be.weefsel.engine.allocation.Fairness;
import be.weefsel.engine.allocation.Shortage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "assign",
        description = {
            "Gives each question its experts, over all questions at once: as many places filled as"
                    + " possible, then fair. A pair that is absent or has no score is never"
                    + " assigned. Writes question,expert; total, minimum and what could not be"
                    + " placed come on the error output."
        },
        footer = "%nExit codes: 0 done, 3 done, but a question got fewer experts than it needs.",
        mixinStandardHelpOptions = true)
final class MatchAssignCommand implements Callable<Integer> {
    private static final int DEMAND_UNMET = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Option(
            names = "--scores",
            required = true,
            paramLabel = "CSV",
            description = "who may be assigned to whom: question,expert,score")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path scores;

    @Option(
            names = "--capacity",
            paramLabel = "CSV",
            description = "how many questions an expert takes: expert,capacity")
    private @Nullable Path capacities;

    @Option(
            names = "--demand",
            required = true,
            paramLabel = "N",
            description = "how many experts each question needs")
    private int demand;

    @Option(
            names = "--default-capacity",
            defaultValue = "1",
            paramLabel = "N",
            description =
                    "how many questions an expert takes of whom --capacity says nothing (default:"
                            + " ${DEFAULT-VALUE})")
    private int defaultCapacity;

    @Option(
            names = "--fairness",
            defaultValue = "max-min",
            paramLabel = "FAIRNESS",
            description = {
                "max-min (default): the smallest sum of scores of a question as large as possible,"
                        + " then the largest total; sum: the largest total"
            })
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String fairness;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private RowsAnswer answer;

    @Override
    public Integer call() {
        var asked = fairness();
        checkNotNegative("--demand", demand);
        checkNotNegative("--default-capacity", defaultCapacity);
        var problem =
                ScoresFile.problem(
                        scores, Optional.ofNullable(capacities), demand, defaultCapacity);
        var allocation = Allocator.allocate(problem, asked);
        answer.write(
                spec.commandLine().getOut(),
                List.of("question", "expert"),
                allocation.chosen().stream().map(pair -> List.of(pair.question(), pair.expert())));
        tell(allocation, spec.commandLine().getErr());
        return allocation.shortages().isEmpty() ? ExitCode.OK : DEMAND_UNMET;
    }

    private Fairness fairness() {
        return switch (fairness) {
            case "sum" -> Fairness.SUM;
            case "max-min" -> Fairness.MAX_MIN;
            default ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "--fairness (%s) must be max-min or sum.".formatted(fairness));
        };
    }

    private void checkNotNegative(String option, int number) {
        if (number < 0) {
            throw new ParameterException(
                    spec.commandLine(), "%s must be 0 or more.".formatted(option));
        }
    }

    private static void tell(Allocation allocation, PrintWriter console) {
        console.println("total %s".formatted(number(allocation.total())));
        console.println(
                "minimum %s (at most %s is possible)"
                        .formatted(
                                number(allocation.minimum()), number(allocation.minimumBound())));
        allocation.shortages().forEach(shortage -> console.println(sentence(shortage)));
        console.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String sentence(Shortage shortage) {
        return "%s has %d of %d experts: %s"
                .formatted(
                        shortage.question(),
                        shortage.received(),
                        shortage.demand(),
                        switch (shortage.cause()) {
                            case NO_PAIR -> "it has no pair with a score.";
                            case TOO_FEW_PAIRS -> "it has no more pairs with a score.";
                            case EXPERTS_FULL -> "its other experts have no place left.";
                        });
    }
}
