package be.weefsel.app;

import be.weefsel.app.matching.ConfiguredEncoder;
import be.weefsel.engine.matching.retrieval.HybridRetrieval;
import be.weefsel.engine.matching.retrieval.InBestLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.TextRetrieval;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "rank",
        description = "Ranks the items for each query: query,rank,item,owner,score.",
        mixinStandardHelpOptions = true)
final class MatchRankCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private TextFiles files;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private RowsAnswer answer;

    @Option(
            names = "--top",
            defaultValue = "100",
            paramLabel = "N",
            description = "how many items for each query at most (default: ${DEFAULT-VALUE})")
    private int top;

    @Override
    public void run() {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more.");
        }
        var items = files.items();
        var owners =
                items.stream()
                        .collect(Collectors.toMap(Item::id, Item::owner, (first, _) -> first));
        var retrieval =
                InBestLanguage.of(items, some -> HybridRetrieval.of(some, ConfiguredEncoder.get()));
        answer.write(
                spec.commandLine().getOut(),
                List.of("query", "rank", "item", "owner", "score"),
                files.queries().stream().flatMap(query -> rows(query, retrieval, owners)));
    }

    private Stream<List<Object>> rows(
            Item query, TextRetrieval retrieval, Map<String, String> owners) {
        var hits = retrieval.rank(query, top);
        return IntStream.range(0, hits.size())
                .mapToObj(i -> {
                    var hit = hits.get(i);
                    return List.of(
                            query.id(),
                            i + 1,
                            hit.item(),
                            owners.getOrDefault(hit.item(), ""),
                            hit.score());
                });
    }
}
