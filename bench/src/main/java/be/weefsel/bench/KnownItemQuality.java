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
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How often a short Dutch or French question finds the one English text that it was made for,
/// among 10,000: on the [descriptions of Debian's packages][DebianDescriptions], of which nothing
/// here learned. What was chosen by this set was chosen on the first half of the questions (those
/// at even places); the second half tells what it is worth. Prints tables in Markdown.
public final class KnownItemQuality {
    private static final List<Integer> DEPTHS = List.of(1, 10, 100);
    private static final int DEPTH_OF_HALF = 10;

    private final DebianDescriptions descriptions;

    private KnownItemQuality(DebianDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    /// @param arguments the folder of the project, and that of the descriptions
    public static void main(String[] arguments) throws IOException {
        new KnownItemQuality(DebianDescriptions.read(Path.of(arguments[1]))).print();
    }

    private void print() {
        var items = descriptions.documents();
        var plain = new LexicalRetrieval(items);
        var words = new TranslatedRetrieval(items);
        var meaning = new MeaningRetrieval(items);
        var both = new HybridRetrieval(words, meaning);
        for (var language : List.of(TextLanguage.NL, TextLanguage.FR)) {
            var questions = descriptions.questions(language);
            System.out.printf(
                    "%n| %s → en, %d questions, %d documents | R@1 | R@10 | R@100 | R@10, second half"
                            + " |%n",
                    language.code(), questions.size(), items.size());
            System.out.println("|---|---|---|---|---|");
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
            TextRetrieval retrieval) {
        var places =
                questions.parallelStream()
                        .map(it -> placeOf(it.document(), text.apply(it), retrieval))
                        .toList();
        System.out.printf("| %s |", name);
        DEPTHS.forEach(depth -> System.out.printf(" %s |", recall(places, depth)));
        System.out.printf(" %s |%n", recall(secondHalf(places), DEPTH_OF_HALF));
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

    /// From 0; the deepest depth when it is not found above that.
    private static int placeOf(String document, Item question, TextRetrieval retrieval) {
        int place =
                retrieval.rank(question, DEPTHS.getLast()).stream()
                        .map(Hit::item)
                        .toList()
                        .indexOf(document);
        return place < 0 ? DEPTHS.getLast() : place;
    }

    private static String written(Proportion found) {
        return String.format(
                Locale.ROOT, "%.3f [%.3f; %.3f]", found.share(), found.low(), found.high());
    }
}
