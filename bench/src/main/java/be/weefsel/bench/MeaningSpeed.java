package be.weefsel.bench;

import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.Hubness;
import be.weefsel.engine.matching.meaning.Students;
import be.weefsel.engine.matching.meaning.Vectors;
import be.weefsel.engine.matching.retrieval.Hit;
import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.MeaningRetrieval;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// How fast, and how surely, the texts nearest in meaning are found, beside the graphs of Lucene
/// (HNSW with its default settings, in one segment) over the same vectors. All by one thread, in
/// milliseconds of processor time with encoding the question. Prints a table in Markdown. How many
/// texts: `-Dbench.items=100000`.
///
/// Recall is that of the nearest by comparing every text: for Weefsel those by corrected cosines,
/// for the graphs, which know of no correction, those by cosines.
public final class MeaningSpeed {
    private static final int QUESTIONS = 200;
    private static final String FIELD = "meaning";

    /// So many are looked for in a graph at least, of which the best are taken.
    private static final int LEAST_SEARCHED = 200;

    private static final Encoder ENCODER = Students.shipped();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Item> questions;
    private final float[][] vectors;
    private final double[] hubs;

    private MeaningSpeed(List<Item> questions, float[][] vectors) {
        this.questions = questions;
        this.vectors = vectors;
        hubs = Hubness.of(vectors);
    }

    @FunctionalInterface
    private interface Search {
        /// @return numbers of texts
        Collection<Integer> nearest(Item question, int limit) throws IOException;
    }

    @FunctionalInterface
    private interface Building {
        Search build() throws IOException;
    }

    /// @param arguments the folder of the project
    public static void main(String[] arguments) throws IOException {
        var made = new MadeTexts(DemoNetwork.read(Path.of(arguments[0])));
        var questions = made.questions(QUESTIONS);
        var items = made.items(Integer.getInteger("bench.items", 10_000));
        var vectors = items.parallelStream().map(MeaningSpeed::encode).toArray(float[][]::new);
        System.out.printf(
                Locale.ROOT,
                "%n%,d texts; load of the machine %.1f%n%n",
                items.size(),
                PROCESS.getSystemLoadAverage());
        System.out.println(
                "| nearest in meaning | build, processor s | recall@20 | p50, ms | p99 | recall@1000 | p50, ms | p99 |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        var speed = new MeaningSpeed(questions, vectors);
        speed.print("every text compared", () -> speed::compared, speed::compared);
        speed.print(
                "**Weefsel**, with encoding all texts",
                () -> {
                    var retrieval = new MeaningRetrieval(items);
                    return (question, limit) -> numbers(retrieval.rank(question, limit));
                },
                speed::compared);
        speed.print(
                "Lucene, graph", () -> speed.graph(Codec.getDefault()), speed::comparedByCosine);
        speed.print(
                "Lucene, graph, quantised",
                () -> speed.graph(new Quantised()),
                speed::comparedByCosine);
    }

    private static float[] encode(Item item) {
        return ENCODER.encode(item.languageOrGuess(), item.text());
    }

    /// The ids of made texts are in the order of their numbers.
    private static List<Integer> numbers(List<Hit> hits) {
        return hits.stream().map(hit -> Integer.valueOf(hit.item().substring(1))).toList();
    }

    private List<Integer> compared(Item question, int limit) {
        return compared(question, limit, hubs);
    }

    private List<Integer> comparedByCosine(Item question, int limit) {
        return compared(question, limit, new double[vectors.length]);
    }

    private List<Integer> compared(Item question, int limit, double[] hubness) {
        var asked = encode(question);
        var cosines = new double[vectors.length];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = Hubness.corrected(Vectors.cosine(asked, vectors[i]), hubness[i]);
        }
        var sorted = cosines.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - limit)];
        return IntStream.range(0, cosines.length).filter(i -> cosines[i] >= least).boxed().toList();
    }

    private Search graph(Codec codec) throws IOException {
        var directory = new ByteBuffersDirectory();
        var config =
                new IndexWriterConfig()
                        .setCodec(codec)
                        .setMergePolicy(new LogDocMergePolicy())
                        .setRAMBufferSizeMB(2_000);
        try (var writer = new IndexWriter(directory, config)) {
            for (var vector : vectors) {
                var document = new Document();
                document.add(
                        new KnnFloatVectorField(
                                FIELD, vector, VectorSimilarityFunction.DOT_PRODUCT));
                writer.addDocument(document);
            }
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        return (question, limit) ->
                Arrays.stream(
                                searcher.search(
                                                new KnnFloatVectorQuery(
                                                        FIELD,
                                                        encode(question),
                                                        Math.max(limit, LEAST_SEARCHED)),
                                                limit)
                                        .scoreDocs)
                        .map(hit -> hit.doc)
                        .toList();
    }

    private static final class Quantised extends Lucene104Codec {
        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene104HnswScalarQuantizedVectorsFormat();
        }
    }

    private void print(String name, Building building, Search nearest) throws IOException {
        long worked = PROCESS.getProcessCpuTime();
        var search = building.build();
        double seconds = (PROCESS.getProcessCpuTime() - worked) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.1f |", name, seconds);
        for (int limit : List.of(20, 1_000)) {
            System.out.printf(" %s |", measured(search, nearest, limit));
        }
        System.out.println();
    }

    private String measured(Search search, Search truth, int limit) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var millis = new ArrayList<Double>();
        double recall = 0;
        for (var question : questions) {
            long start = threads.getCurrentThreadCpuTime();
            var found = new HashSet<>(search.nearest(question, limit));
            millis.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
            var nearest = truth.nearest(question, limit);
            recall += (double) nearest.stream().filter(found::contains).count() / nearest.size();
        }
        millis.sort(Comparator.naturalOrder());
        return String.format(
                Locale.ROOT,
                "%.4f | %.2f | %.2f",
                recall / questions.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100));
    }
}
