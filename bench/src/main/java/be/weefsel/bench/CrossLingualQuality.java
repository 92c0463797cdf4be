package be.weefsel.bench;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.evaluation.Evaluation;
import be.weefsel.engine.matching.evaluation.Evaluation.Judged;
import be.weefsel.engine.matching.evaluation.Interval;
import be.weefsel.engine.matching.retrieval.Hit;
import be.weefsel.engine.matching.retrieval.HybridRetrieval;
import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.LexicalRetrieval;
import be.weefsel.engine.matching.retrieval.MeaningRetrieval;
import be.weefsel.engine.matching.retrieval.TextRetrieval;
import be.weefsel.engine.matching.retrieval.TranslatedRetrieval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How well the 60 questions of the demo find offers that can be read in the language in which they
/// were written only, beside retrieval that translates nothing. Prints a table in Markdown.
public final class CrossLingualQuality {
    private static final int BEST_GRADE = 3;
    private static final int DEEP = 1_000;

    private final DemoNetwork network;
    private final Map<String, TextLanguage> languages = new HashMap<>();

    private CrossLingualQuality(DemoNetwork network) {
        this.network = network;
        network.offers().forEach(offer -> languages.put(offer.supply().id(), offer.original()));
    }

    @FunctionalInterface
    private interface Ranking {
        List<String> of(DemoNetwork.Question question) throws IOException;
    }

    /// @param arguments the folder of the project
    public static void main(String[] arguments) throws IOException {
        new CrossLingualQuality(DemoNetwork.read(Path.of(arguments[0]))).print();
    }

    private void print() throws IOException {
        var items = network.offers().stream().map(CrossLingualQuality::item).toList();
        System.out.printf(
                "| nDCG@10 | all (60) | nl | fr | en | best offers in another language (%d) |%n",
                network.questions().stream().filter(this::isOnlyAnsweredAbroad).count());
        System.out.println("|---|---|---|---|---|---|");
        var plain = new PlainLucene(network.offers(), PlainLucene.Texts.ORIGINAL);
        printRow("Lucene BM25, no knowledge of languages", plain::ranked);
        printRow("Lucene BM25, an analyzer per language", ranking(new LexicalRetrieval(items)));
        var words = new TranslatedRetrieval(items);
        var meaning = new MeaningRetrieval(items);
        printRow("translated words (PSQ)", ranking(words));
        printRow("meaning (static students)", ranking(meaning));
        var lucene = new LuceneFusion(items, words, meaning);
        printRow("both, by reciprocal ranks (Lucene)", ranking(lucene::byRanks));
        printRow("both, by log odds (Lucene)", ranking(lucene::byLogOdds));
        printRow("**both, in z-scores**", ranking(new HybridRetrieval(words, meaning)));
    }

    private static Item item(DemoNetwork.Offer offer) {
        var wording = Objects.requireNonNull(offer.supply().wordings().get(offer.original()));
        return new Item(
                offer.supply().id(),
                "",
                Optional.of(offer.original()),
                String.join(
                        "\n",
                        wording.title(),
                        wording.description(),
                        String.join(", ", wording.keywords())));
    }

    private static Ranking ranking(TextRetrieval retrieval) {
        return question ->
                retrieval
                        .rank(
                                new Item(
                                        question.key(),
                                        "",
                                        Optional.of(question.demand().language()),
                                        question.text()),
                                DEEP)
                        .stream()
                        .map(Hit::item)
                        .toList();
    }

    private void printRow(String name, Ranking ranking) throws IOException {
        var judged = new HashMap<DemoNetwork.Question, Judged>();
        for (var question : network.questions()) {
            judged.put(
                    question,
                    new Judged(
                            question.demand().language(),
                            ranking.of(question),
                            network.gradesOf(question)));
        }
        var inOrder = network.questions().stream().map(judged::get).toList();
        var all = Evaluation.of(inOrder, languages);
        var abroad =
                network.questions().stream()
                        .filter(this::isOnlyAnsweredAbroad)
                        .map(judged::get)
                        .toList();
        System.out.printf("| %s | %s |", name, all.overall().ndcg());
        for (var language : TextLanguage.values()) {
            System.out.printf(" %s |", ndcg(all, language));
        }
        System.out.printf(" %s |%n", Evaluation.of(abroad, languages).overall().ndcg());
    }

    private static Interval ndcg(Evaluation evaluation, TextLanguage language) {
        return Objects.requireNonNull(evaluation.byLanguage().get(language)).ndcg();
    }

    private boolean isOnlyAnsweredAbroad(DemoNetwork.Question question) {
        var best =
                network.gradesOf(question).entrySet().stream()
                        .filter(graded -> graded.getValue() == BEST_GRADE)
                        .map(graded -> languages.get(graded.getKey()))
                        .toList();
        return !best.isEmpty() && !best.contains(question.demand().language());
    }
}
