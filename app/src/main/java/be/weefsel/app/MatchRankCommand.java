package be.weefsel.app;

import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.LexicalRetrieval;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "rank",
        description = "Ranks the items for each query, as CSV: query,rank,item,owner,score.",
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
            description = "csv (default)")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Format format;

    /// How the answer is written.
    enum Format {
        csv
    }

    @Override
    public void run() {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more.");
        }
        var all = ItemsFile.read(items);
        var byId = all.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        var retrieval = new LexicalRetrieval(all);
        try (var rows =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(spec.commandLine().getOut())) {
            rows.writeRecord("query", "rank", "item", "owner", "score");
            for (var query : ItemsFile.read(queries)) {
                int rank = 1;
                for (var hit : retrieval.rank(query, top)) {
                    var item = byId.get(hit.item());
                    rows.writeRecord(
                            query.id(),
                            Integer.toString(rank++),
                            hit.item(),
                            item == null ? "" : item.owner(),
                            Double.toString(hit.score()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
