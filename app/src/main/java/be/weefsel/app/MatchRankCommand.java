package be.weefsel.app;

import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.TextRetrieval;
import be.weefsel.engine.matching.retrieval.TranslatedRetrieval;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "rank",
        description = "Ranks the items for each query: query,rank,item,owner,score.",
        mixinStandardHelpOptions = true)
final class MatchRankCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Option(
            names = "--items",
            required = true,
            paramLabel = "CSV",
            description = "what can be found: id,owner,language,text")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path items;

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "CSV",
            description = "what to find them for: id,owner,language,text")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path queries;

    @Option(
            names = "--top",
            defaultValue = "100",
            paramLabel = "N",
            description = "how many items for each query at most (default: ${DEFAULT-VALUE})")
    private int top;

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "FORMAT",
            description = "csv (default) or json")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Format format;

    /// How the answer is written.
    enum Format {
        csv,
        json
    }

    /// One row of the answer.
    record Ranked(String query, int rank, String item, String owner, double score) {}

    @Override
    public void run() {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more.");
        }
        var all = ItemsFile.read(items);
        var owners = all.stream().collect(Collectors.toMap(Item::id, Item::owner));
        var retrieval = new TranslatedRetrieval(all);
        var ranked =
                ItemsFile.read(queries).stream().flatMap(query -> ranked(query, retrieval, owners));
        switch (format) {
            case csv -> writeCsv(ranked);
            case json ->
                    spec.commandLine()
                            .getOut()
                            .println(JsonMapper.shared().writeValueAsString(ranked.toList()));
        }
    }

    private Stream<Ranked> ranked(Item query, TextRetrieval retrieval, Map<String, String> owners) {
        var hits = retrieval.rank(query, top);
        return IntStream.range(0, hits.size())
                .mapToObj(i -> {
                    var hit = hits.get(i);
                    return new Ranked(
                            query.id(),
                            i + 1,
                            hit.item(),
                            owners.getOrDefault(hit.item(), ""),
                            hit.score());
                });
    }

    private void writeCsv(Stream<Ranked> ranked) {
        try (var rows =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(spec.commandLine().getOut())) {
            rows.writeRecord("query", "rank", "item", "owner", "score");
            ranked.forEach(row ->
                    rows.writeRecord(
                            row.query(),
                            Integer.toString(row.rank()),
                            row.item(),
                            row.owner(),
                            Double.toString(row.score())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
