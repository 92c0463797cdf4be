package be.weefsel.bench;

import be.weefsel.bench.DebianDescriptions.Question;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.evaluation.Proportion;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How often a short Dutch or French question finds the one English text that it was made for,
/// among 10,000: on the [descriptions of Debian's packages][DebianDescriptions], of which nothing
/// here learned. What was chosen by this set was chosen on the first half of the questions (those
/// at even places); the second half tells what it is worth. Prints tables in Markdown.
public final class KnownItemQuality {
    private static final int DEEP = 10;
    private static final int DEEPEST = 100;

    /// As many as the offers of the demo.
    private static final int SMALL = 120;

    private final List<Item> documents;
    private final List<List<Item>> smallCollections;
    private final DebianDescriptions descriptions;

    private KnownItemQuality(DebianDescriptions descriptions) {
        this.descriptions = descriptions;
        documents = descriptions.documents();
        smallCollections =
                IntStream.range(0, Math.ceilDiv(documents.size(), SMALL))
                        .mapToObj(i ->
                                documents.subList(
                                        i * SMALL, Math.min(documents.size(), (i + 1) * SMALL)))
                        .toList();
    }

    /// The same way of looking over all documents, and over each small collection.
    private record Retrievals(TextRetrieval all, Map<String, TextRetrieval> smallByDocument) {}

    private Retrievals retrievals(Function<List<Item>, TextRetrieval> over) {
        var smallByDocument = new HashMap<String, TextRetrieval>();
        for (var collection : smallCollections) {
            var retrieval = over.apply(collection);
            collection.forEach(item -> smallByDocument.put(item.id(), retrieval));
        }
        return new Retrievals(over.apply(documents), smallByDocument);
    }

    /// @param arguments the folder of the project, and that of the descriptions
    public static void main(String[] arguments) throws IOException {
        new KnownItemQuality(DebianDescriptions.read(Path.of(arguments[1]))).print();
    }

    private void print() {
        var plain = retrievals(LexicalRetrieval::new);
        var words = retrievals(TranslatedRetrieval::new);
        var meaning = retrievals(MeaningRetrieval::new);
        var both = retrievals(HybridRetrieval::shipped);
        for (var language : List.of(TextLanguage.NL, TextLanguage.FR)) {
            var questions = descriptions.questions(language);
            System.out.printf(
                    "%n| %s → en, %d questions, %d documents | R@1 | R@10 | R@100 | R@10, second half"
                            + " | R@1 of %d | R@1 of %d, second half |%n",
                    language.code(), questions.size(), documents.size(), SMALL, SMALL);
            System.out.println("|---|---|---|---|---|---|---|");
            printRow("BM25, nothing translated", questions, Question::asked, plain);
            printRow("translated words (PSQ)", questions, Question::asked, words);
            printRow("meaning (static students)", questions, Question::asked, meaning);
            printRow("**both, in z-scores**", questions, Question::asked, both);
            printRow("BM25, the question in English", questions, Question::english, plain);
        }
    }

    private static void printRow(
            String name,
            List<Question> questions,
            Function<Question, Item> text,
            Retrievals retrievals) {
        var places = places(questions, text, _ -> retrievals.all());
        var amongFew =
                places(
                        questions,
                        text,
                        it ->
                                Objects.requireNonNull(
                                        retrievals.smallByDocument().get(it.document())));
        System.out.printf(
                "| %s | %s | %s | %s | %s | %s | %s |%n",
                name,
                recall(places, 1),
                recall(places, DEEP),
                recall(places, DEEPEST),
                recall(secondHalf(places), DEEP),
                recall(amongFew, 1),
                recall(secondHalf(amongFew), 1));
    }

    private static List<Integer> secondHalf(List<Integer> places) {
        return IntStream.range(0, places.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(places::get)
                .toList();
    }

    private static String recall(List<Integer> places, int depth) {
        int found = (int) places.stream().filter(place -> place < depth).count();
        return written(new Proportion(found, places.size()));
    }

    private static List<Integer> places(
            List<Question> questions,
            Function<Question, Item> text,
            Function<Question, TextRetrieval> retrieval) {
        return questions.parallelStream()
                .map(it ->
                        placeOf(it.document(), retrieval.apply(it).rank(text.apply(it), DEEPEST)))
                .toList();
    }

    /// From 0; the deepest depth when it is not found above that.
    private static int placeOf(String document, List<Hit> hits) {
        int place = hits.stream().map(Hit::item).toList().indexOf(document);
        return place < 0 ? DEEPEST : place;
    }

    private static String written(Proportion found) {
        return String.format(
                Locale.ROOT, "%.3f [%.3f; %.3f]", found.share(), found.low(), found.high());
    }
}
