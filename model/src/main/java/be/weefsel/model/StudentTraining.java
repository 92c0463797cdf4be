package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.Words;
import be.weefsel.engine.matching.meaning.StaticStudent;
import be.weefsel.engine.matching.meaning.WordFeatures;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Teaches a [StaticStudent] of one language to put a text where the [Teacher] puts its English, by
/// [Ridge] regression on the features of the text, each times $\ln(1 + N / n)$ for the $n$ of $N$
/// texts that have it, and all of a text together of length 1.
final class StudentTraining {
    /// Each has its share of the dimensions, so that the threads change nothing in the outcome.
    private static final int THREADS = 2;

    /// What fewer texts have is left out: it would be three quarters of the file.
    private static final int FEWEST_TEXTS = 4;

    private final Map<String, Float> idfs = new TreeMap<>();
    private final List<Map<String, Double>> texts = new ArrayList<>();
    private final List<float[]> targets = new ArrayList<>();

    /// @param targets where each text belongs, of the same length
    StudentTraining(TextLanguage language, List<String> texts, List<float[]> targets) {
        var having = new TreeMap<String, Integer>();
        for (var text : texts) {
            var features = WordFeatures.sum(Words.of(language, text));
            this.texts.add(features);
            features.keySet().forEach(name -> having.merge(name, 1, Integer::sum));
        }
        this.targets.addAll(targets);
        having.forEach((name, count) -> {
            if (count >= FEWEST_TEXTS) {
                idfs.put(name, (float) Math.log(1 + (double) texts.size() / count));
            }
        });
    }

    void write(OutputStream file) throws IOException {
        StaticStudent.write(idfs, vectors(), file);
    }

    private float[][] vectors() throws IOException {
        var rows = rows();
        var vectors = new float[idfs.size()][Teacher.DIMENSIONS];
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var parts = new ArrayList<Future<float[][]>>();
            for (int part = 0; part < THREADS; part++) {
                var share = share(part);
                parts.add(threads.submit(() -> Ridge.solve(rows, idfs.size(), share)));
            }
            for (int part = 0; part < THREADS; part++) {
                var solved = parts.get(part).get();
                for (int feature = 0; feature < vectors.length; feature++) {
                    System.arraycopy(solved[feature], 0, vectors[feature], part * width(), width());
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("A student could not be taught.", e);
        }
        return vectors;
    }

    private static int width() {
        return Teacher.DIMENSIONS / THREADS;
    }

    private float[][] share(int part) {
        var share = new float[targets.size()][width()];
        for (int text = 0; text < share.length; text++) {
            System.arraycopy(targets.get(text), part * width(), share[text], 0, width());
        }
        return share;
    }

    private SparseRows rows() {
        var numbers = new HashMap<String, Integer>();
        idfs.keySet().forEach(name -> numbers.put(name, numbers.size()));
        var rows = new SparseRows();
        for (var features : texts) {
            var row = new TreeMap<Integer, Double>();
            features.forEach((name, weight) -> {
                var idf = idfs.get(name);
                var number = numbers.get(name);
                if (idf != null && number != null) {
                    row.put(number, weight * idf);
                }
            });
            double length =
                    Math.sqrt(row.values().stream().mapToDouble(weight -> weight * weight).sum());
            rows.addRow();
            row.forEach((number, weight) -> rows.add(number, (float) (weight / length)));
        }
        return rows;
    }
}
