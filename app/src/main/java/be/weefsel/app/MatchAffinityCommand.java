package be.weefsel.app;

import be.weefsel.app.matching.ConfiguredEncoder;
import be.weefsel.engine.matching.retrieval.Affinity;
import be.weefsel.engine.matching.retrieval.Item;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "affinity",
        description = {
            "Says how near each query is to the work of each owner of items:"
                    + " question,expert,score, as match assign reads it.",
            "The score is the mean over the five nearest items of the owner, in standard deviations"
                    + " from how near two items are by chance. An item without an owner stands for"
                    + " itself, under its id. Whose the query is gets no row for it."
        },
        mixinStandardHelpOptions = true)
final class MatchAffinityCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private TextFiles files;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private RowsAnswer answer;

    @Override
    public void run() {
        var affinity = Affinity.of(files.items(), ConfiguredEncoder.get());
        answer.write(
                spec.commandLine().getOut(),
                List.of("question", "expert", "score"),
                files.queries().stream().flatMap(query -> rows(query, affinity)));
    }

    private static Stream<List<Object>> rows(Item query, Affinity affinity) {
        return affinity.owners(query).stream()
                .filter(owner -> !owner.item().equals(query.owner()))
                .map(owner -> List.of(query.id(), owner.item(), owner.score()));
    }
}
