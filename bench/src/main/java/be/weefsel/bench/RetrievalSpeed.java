package be.weefsel.bench;

import be.weefsel.engine.matching.retrieval.Hit;
import be.weefsel.engine.matching.retrieval.HybridRetrieval;
import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.MeaningRetrieval;
import be.weefsel.engine.matching.retrieval.TranslatedRetrieval;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How long it takes to make a collection of made texts findable by words and by meaning, and then
/// to find and explain the best twenty for a question, beside plain Lucene. Prints tables in
/// Markdown. How many texts: `-Dbench.items=100000`.
public final class RetrievalSpeed {
    private static final int QUESTIONS = 1_000;
    private static final int LIMIT = 20;

    /// So many texts and questions warm up.
    private static final int SMALL = 200;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private RetrievalSpeed() {}

    /// @param arguments the folder of the project
    public static void main(String[] arguments) throws IOException {
        var made = new MadeTexts(DemoNetwork.read(Path.of(arguments[0])));
        var questions = made.questions(QUESTIONS);
        warmUp(made.items(SMALL), questions.subList(0, SMALL));
        var items = made.items(Integer.getInteger("bench.items", 10_000));
        System.out.printf(
                Locale.ROOT,
                "%n%,d texts; load of the machine %.1f before%n%n",
                items.size(),
                PROCESS.getSystemLoadAverage());
        System.out.println("| make findable | s | processor, s | memory, MB |");
        System.out.println("|---|---|---|---|");
        var plain = built("plain Lucene, BM25", () -> plain(items));
        var words = built("translated words", () -> new TranslatedRetrieval(items));
        var meaning = built("meaning", () -> new MeaningRetrieval(items));
        var both = new HybridRetrieval(words, meaning);

        System.out.println();
        System.out.println(
                "| a question | p50, ms | p95 | p99 | asking thread, processor p50 | p99 | all threads, processor mean | × plain Lucene | two at once: p50, ms | p99 | questions a second |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        double unit =
                asked("plain Lucene, best 20", questions, question -> ranked(plain, question), 0);
        asked("words, best 1,000", questions, question -> words.rank(question, 1_000), unit);
        asked("meaning, best 1,000", questions, question -> meaning.rank(question, 1_000), unit);
        asked(
                "**both, best 20 explained**",
                questions,
                question -> explain(question, both.rank(question, LIMIT), words, meaning),
                unit);
        System.out.printf(Locale.ROOT, "%nload %.1f after%n", PROCESS.getSystemLoadAverage());
    }

    /// Reads the files of all languages, too.
    private static void warmUp(List<Item> items, List<Item> questions) throws IOException {
        var retrieval = HybridRetrieval.shipped(items);
        var plain = new PlainLucene(items);
        for (var question : questions) {
            retrieval.rank(question, LIMIT);
            plain.ranked(question.text(), LIMIT);
        }
    }

    private static void explain(
            Item question,
            List<Hit> hits,
            TranslatedRetrieval byWords,
            MeaningRetrieval byMeaning) {
        var words = byWords.matches(question);
        var meaning = byMeaning.matches(question);
        for (var hit : hits) {
            if (words.apply(hit.item()).size() + meaning.apply(hit.item()).size() == 0) {
                throw new IllegalStateException("Nobody knows why (%s) is found.".formatted(hit));
            }
        }
    }

    private static PlainLucene plain(List<Item> items) {
        try {
            return new PlainLucene(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ranked(PlainLucene plain, Item question) {
        try {
            if (plain.ranked(question.text(), LIMIT).size() > LIMIT) {
                throw new IllegalStateException("More than the limit allows.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T built(String name, Supplier<T> building) {
        long before = usedMemory();
        long processor = PROCESS.getProcessCpuTime();
        var built = Timed.of(building);
        double worked = (PROCESS.getProcessCpuTime() - processor) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d |%n",
                name,
                built.seconds(),
                worked,
                (usedMemory() - before) / 1_000_000);
        return built.answer();
    }

    /// Of the heap, in bytes, after collecting what is no longer used.
    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// Asks some questions to warm up, then all once by one thread, and once by two.
    ///
    /// @param unit processor time that counts as 1, in milliseconds; 0 when it is still unknown
    /// @return processor time of a question, in milliseconds
    private static double asked(
            String name, List<Item> questions, Consumer<Item> asking, double unit) {
        questions.subList(0, SMALL).forEach(asking);
        long worked = PROCESS.getProcessCpuTime();
        var alone = Times.of(questions, asking);
        double mean = (PROCESS.getProcessCpuTime() - worked) / 1e6 / questions.size();
        long start = System.nanoTime();
        var together =
                IntStream.range(0, 2)
                        .parallel()
                        .mapToObj(half ->
                                Times.of(
                                        questions.subList(
                                                half * questions.size() / 2,
                                                (half + 1) * questions.size() / 2),
                                        asking))
                        .map(Times::clock)
                        .flatMapToDouble(Arrays::stream)
                        .sorted()
                        .toArray();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f |%n",
                name,
                share(alone.clock(), 0.5),
                share(alone.clock(), 0.95),
                share(alone.clock(), 0.99),
                share(alone.processor(), 0.5),
                share(alone.processor(), 0.99),
                mean,
                unit == 0 ? 1 : mean / unit,
                share(together, 0.5),
                share(together, 0.99),
                questions.size() / seconds);
        return mean;
    }

    private static double share(double[] sorted, double share) {
        return sorted[(int) (share * sorted.length)];
    }

    /// Milliseconds of each question, in rising order.
    ///
    /// @param clock how long one waited
    /// @param processor how long the asking thread worked
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Times(double[] clock, double[] processor) {
        static Times of(List<Item> questions, Consumer<Item> asking) {
            var threads = ManagementFactory.getThreadMXBean();
            var clock = new double[questions.size()];
            var processor = new double[questions.size()];
            for (int i = 0; i < clock.length; i++) {
                long start = System.nanoTime();
                long worked = threads.getCurrentThreadCpuTime();
                asking.accept(questions.get(i));
                processor[i] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
                clock[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(clock);
            Arrays.sort(processor);
            return new Times(clock, processor);
        }
    }
}
