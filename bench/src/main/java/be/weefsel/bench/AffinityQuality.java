package be.weefsel.bench;

import be.weefsel.engine.matching.evaluation.Interval;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.meaning.Students;
import be.weefsel.engine.matching.retrieval.Affinity;
import be.weefsel.engine.matching.retrieval.Hit;
import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.LatentSemantics;
import be.weefsel.engine.matching.retrieval.LexicalRetrieval;
import be.weefsel.engine.matching.retrieval.Space;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How well the affinity of a paper to a researcher agrees with what she says herself, on a public
/// [GoldStandard]. Prints a table in Markdown.
public final class AffinityQuality {
    private static final int BEST = 5;
    private static final int EXPERT = 4;
    private static final int NO_EXPERT = 2;

    private final GoldStandard gold;

    private AffinityQuality(GoldStandard gold) {
        this.gold = gold;
    }

    /// The affinity of one paper to each researcher.
    @FunctionalInterface
    private interface Scorer {
        Map<String, Double> of(Item paper);
    }

    /// Two papers of which one researcher said different things.
    ///
    /// @param right 1 when they are in her order, a half when they have the same score, else 0
    private record Pair(double difference, boolean isEasy, boolean isHard, double right) {}

    /// What was lost of what could be, each pair as heavy as the difference of what was said.
    private record Loss(double lost, double all) {
        static Loss of(List<Pair> pairs) {
            return new Loss(
                    pairs.stream().mapToDouble(it -> it.difference() * (1 - it.right())).sum(),
                    pairs.stream().mapToDouble(Pair::difference).sum());
        }

        static double share(List<Loss> losses) {
            return losses.stream().mapToDouble(Loss::lost).sum()
                    / losses.stream().mapToDouble(Loss::all).sum();
        }
    }

    /// @param arguments the folder of the project, and that of the gold standard
    public static void main(String[] arguments) throws IOException {
        new AffinityQuality(GoldStandard.read(Path.of(arguments[1]))).print();
    }

    private void print() {
        System.out.printf(
                "| %d researchers, %d papers | loss | easy pairs | hard pairs |%n",
                gold.expertise().size(), gold.papers().size());
        System.out.println("|---|---|---|---|");
        printRow("BM25, mean of the five best", AffinityQuality::lexical);
        printRow("latent semantics alone", items -> affinity(items, latent(items)));
        printRow("meaning alone (static student)", items -> affinity(items, meaning()));
        printRow("**both**", items -> affinity(items, meaning(), latent(items)));
        var teacher = teacher();
        printRow("meaning alone (all-MiniLM-L6-v2)", items -> affinity(items, teacher));
        printRow(
                "all-MiniLM-L6-v2 and latent semantics",
                items -> affinity(items, teacher, latent(items)));
    }

    private static Space meaning() {
        return Space.of(Students.shipped());
    }

    /// What taught the English student; each text is read once.
    private static Space teacher() {
        var model = new AllMiniLmL6V2QuantizedEmbeddingModel();
        var places = new ConcurrentHashMap<String, float[]>();
        return item ->
                places.computeIfAbsent(item.text(), text -> model.embed(text).content().vector());
    }

    private static Space latent(List<Item> items) {
        return new LatentSemantics(items, LanguageModel.shipped());
    }

    private static Scorer affinity(List<Item> items, Space... spaces) {
        var affinity = new Affinity(items, List.of(spaces));
        return paper ->
                affinity.owners(paper).stream().collect(Collectors.toMap(Hit::item, Hit::score));
    }

    private static Scorer lexical(List<Item> items) {
        var retrieval = new LexicalRetrieval(items);
        var byOwner = items.stream().collect(Collectors.groupingBy(Item::owner));
        return paper -> {
            var scores =
                    retrieval.rank(paper, items.size()).stream()
                            .collect(Collectors.toMap(Hit::item, Hit::score));
            var affinities = new HashMap<String, Double>();
            byOwner.forEach((owner, own) -> affinities.put(owner, meanOfBest(own, scores)));
            return affinities;
        };
    }

    private static double meanOfBest(List<Item> items, Map<String, Double> scores) {
        return items.stream()
                .map(item -> scores.getOrDefault(item.id(), 0.0))
                .sorted(Comparator.reverseOrder())
                .limit(BEST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private void printRow(String name, Function<List<Item>, Scorer> scoring) {
        var byResearcher = new HashMap<String, List<Pair>>();
        for (var profiles : gold.profiles()) {
            var scorer = scoring.apply(profiles);
            var scores =
                    gold.papers().parallelStream()
                            .collect(Collectors.toConcurrentMap(Item::id, scorer::of));
            gold.expertise()
                    .forEach((researcher, grades) ->
                            byResearcher
                                    .computeIfAbsent(researcher, _ -> new ArrayList<>())
                                    .addAll(pairs(researcher, grades, scores)));
        }
        var all = List.copyOf(byResearcher.values());
        var losses = all.stream().map(Loss::of).toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f |%n",
                name,
                Interval.of(
                        losses.size(),
                        drawn -> Loss.share(Arrays.stream(drawn).mapToObj(losses::get).toList())),
                accuracy(all.stream().flatMap(List::stream).filter(Pair::isEasy).toList()),
                accuracy(all.stream().flatMap(List::stream).filter(Pair::isHard).toList()));
    }

    private static List<Pair> pairs(
            String researcher,
            Map<String, Double> grades,
            Map<String, Map<String, Double>> scores) {
        var pairs = new ArrayList<Pair>();
        var papers = List.copyOf(grades.entrySet());
        for (int i = 0; i < papers.size(); i++) {
            for (int j = 0; j < i; j++) {
                double a = papers.get(i).getValue();
                double b = papers.get(j).getValue();
                if (a != b) {
                    double order =
                            (score(scores, papers.get(i).getKey(), researcher)
                                            - score(scores, papers.get(j).getKey(), researcher))
                                    * (a - b);
                    pairs.add(
                            new Pair(
                                    Math.abs(a - b),
                                    Math.max(a, b) >= EXPERT && Math.min(a, b) <= NO_EXPERT,
                                    Math.min(a, b) >= EXPERT,
                                    order > 0 ? 1 : order < 0 ? 0 : 0.5));
                }
            }
        }
        return pairs;
    }

    private static double score(
            Map<String, Map<String, Double>> scores, String paper, String researcher) {
        return Objects.requireNonNull(Objects.requireNonNull(scores.get(paper)).get(researcher));
    }

    /// The share of pairs in the right order; equal scores are not.
    private static double accuracy(List<Pair> pairs) {
        return pairs.stream()
                .mapToDouble(it -> Math.floor(it.right()))
                .average()
                .orElse(Double.NaN);
    }
}
