package be.weefsel.app;

import be.weefsel.app.matching.ConfiguredEncoder;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.evaluation.Evaluation;
import be.weefsel.engine.matching.evaluation.Evaluation.Judged;
import be.weefsel.engine.matching.evaluation.Interval;
import be.weefsel.engine.matching.retrieval.Hit;
import be.weefsel.engine.matching.retrieval.HybridRetrieval;
import be.weefsel.engine.matching.retrieval.InBestLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = {
            "Ranks the items for each query, and compares that with what judges found: nDCG@10 with"
                    + " gain 2^grade-1 over all judged items, recall@10 of grades 2 and 3, and"
                    + " mean reciprocal rank, each with its 95 %% bootstrap interval over the"
                    + " queries.",
            "An item in several languages counts by pair of languages under that of its first row."
        },
        mixinStandardHelpOptions = true)
final class MatchEvaluateCommand implements Runnable {
    private static final int BEST_GRADE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private TextFiles files;

    @Option(
            names = "--judgements",
            required = true,
            paramLabel = "CSV",
            description = "query,item,grade, with grades from 0 to 3")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path judgements;

    @Override
    public void run() {
        var all = files.items();
        var asked = files.queries();
        var grades = grades();
        tellStrangers(all, asked, grades);
        var retrieval =
                InBestLanguage.of(all, some -> HybridRetrieval.of(some, ConfiguredEncoder.get()));
        var judged =
                asked.stream()
                        .filter(query -> grades.containsKey(query.id()))
                        .map(query ->
                                new Judged(
                                        query.languageOrGuess(),
                                        retrieval.rank(query, all.size()).stream()
                                                .map(Hit::item)
                                                .toList(),
                                        grades.getOrDefault(query.id(), Map.of())))
                        .toList();
        print(Evaluation.of(judged, languages(all)), spec.commandLine().getOut());
    }

    private Map<String, Map<String, Integer>> grades() {
        var grades = new TreeMap<String, Map<String, Integer>>();
        CsvInput.read(
                judgements,
                List.of("query", "item", "grade"),
                row -> {
                    var query = row.filled("query");
                    var before =
                            grades.computeIfAbsent(query, _ -> new HashMap<>())
                                    .put(row.filled("item"), row.whole("grade", 0, BEST_GRADE));
                    if (before != null) {
                        throw row.wrong(
                                "(%s) and (%s) were judged before."
                                        .formatted(query, row.text("item")));
                    }
                });
        return grades;
    }

    private static Map<String, TextLanguage> languages(List<Item> items) {
        var languages = new HashMap<String, TextLanguage>();
        items.forEach(item -> languages.putIfAbsent(item.id(), item.languageOrGuess()));
        return languages;
    }

    /// What was judged and cannot be found still counts: it is in the best possible order.
    private void tellStrangers(
            List<Item> items, List<Item> asked, Map<String, Map<String, Integer>> grades) {
        var known = items.stream().map(Item::id).collect(Collectors.toSet());
        var queryIds = asked.stream().map(Item::id).collect(Collectors.toSet());
        long withoutQuery = grades.keySet().stream().filter(id -> !queryIds.contains(id)).count();
        long withoutItem =
                grades.values().stream()
                        .flatMap(of -> of.keySet().stream())
                        .distinct()
                        .filter(id -> !known.contains(id))
                        .count();
        if (withoutQuery > 0) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "%d judged queries are not among the queries; they are left out.%n",
                            withoutQuery);
        }
        if (withoutItem > 0) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "%d judged items are not among the items; they count as not found.%n",
                            withoutItem);
        }
    }

    private static void print(Evaluation evaluation, PrintWriter out) {
        out.println(
                "queries,count,ndcg@10,ndcg_low,ndcg_high,recall@10,recall_low,recall_high,"
                        + "mrr,mrr_low,mrr_high");
        print("all", evaluation.overall(), out);
        evaluation.byLanguage().forEach((language, row) -> print(language.code(), row, out));
        evaluation.byPair().forEach((pair, row) -> print(pair.toString(), row, out));
        out.flush();
    }

    private static void print(String name, Evaluation.Figures figures, PrintWriter out) {
        out.println(
                Stream.concat(
                                Stream.of(name, Integer.toString(figures.queries())),
                                Stream.of(
                                                figures.ndcg(),
                                                figures.recall(),
                                                figures.reciprocalRank())
                                        .flatMap(MatchEvaluateCommand::numbers))
                        .collect(Collectors.joining(",")));
    }

    /// Empty where there is nothing to measure.
    private static Stream<String> numbers(Interval interval) {
        return Stream.of(interval.mean(), interval.low(), interval.high())
                .map(number ->
                        Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.4f", number));
    }
}
