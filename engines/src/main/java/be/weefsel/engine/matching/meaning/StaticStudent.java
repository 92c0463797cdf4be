package be.weefsel.engine.matching.meaning;

import be.weefsel.engine.matching.Words;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How one language is put into the space of meanings: every [feature][WordFeatures] has a vector,
/// and a text is the sum of those of its words. It learned from a neural encoder of sentences (the
/// teacher) where texts belong, and needs no more than the time of adding up.
///
/// As a file: the number of features and of dimensions, then for each feature its name, how telling
/// it is, the size of a step, and its vector in steps of -7 to 7 (more would be a larger file that
/// finds nothing better); in a gzip without a time.
///
/// Source of the idea: Reimers and Gurevych (2020), *Making Monolingual Sentence Embeddings
/// Multilingual using Knowledge Distillation*; here with a linear student.
public final class StaticStudent {
    private static final int STEPS = 7;

    private final int dimensions;
    private final Map<String, Row> rows;

    /// @param weight how telling the feature is times the size of a step
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(double weight, byte[] steps) {}

    private StaticStudent(int dimensions, Map<String, Row> rows) {
        this.dimensions = dimensions;
        this.rows = rows;
    }

    int dimensions() {
        return dimensions;
    }

    /// How many features have a vector.
    public int size() {
        return rows.size();
    }

    /// What each word adds to the meaning of the text, in the order of the text.
    ///
    /// @return zeros for a word of which nothing is known
    double[][] parts(List<Words.Word> words) {
        return WordFeatures.of(words).stream().map(this::sum).toArray(double[][]::new);
    }

    private double[] sum(Map<String, Double> features) {
        var sum = new double[dimensions];
        features.forEach((name, times) -> {
            var row = rows.get(name);
            if (row != null) {
                double weight = times * row.weight();
                for (int i = 0; i < dimensions; i++) {
                    sum[i] += weight * row.steps()[i];
                }
            }
        });
        return sum;
    }

    /// @param idfs how telling each feature is, above 0, by its name
    /// @param vectors by the order of the names; all of the same length
    public static void write(Map<String, Float> idfs, float[][] vectors, OutputStream file)
            throws IOException {
        int dimensions = vectors.length == 0 ? 0 : vectors[0].length;
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(vectors.length);
            out.writeInt(dimensions);
            int number = 0;
            for (var feature : idfs.entrySet()) {
                var vector = vectors[number++];
                float step = largest(vector) / STEPS;
                out.writeUTF(feature.getKey());
                out.writeFloat(feature.getValue());
                out.writeFloat(step);
                for (float value : vector) {
                    out.writeByte(step == 0 ? 0 : Math.round(value / step));
                }
            }
        }
    }

    private static float largest(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    public static StaticStudent read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            int size = in.readInt();
            int dimensions = in.readInt();
            var rows = HashMap.<String, Row>newHashMap(size);
            for (int i = 0; i < size; i++) {
                rows.put(in.readUTF(), row(in, dimensions));
            }
            return new StaticStudent(dimensions, rows);
        }
    }

    private static Row row(DataInputStream in, int dimensions) throws IOException {
        double weight = (double) in.readFloat() * in.readFloat();
        var steps = new byte[dimensions];
        in.readFully(steps);
        return new Row(weight, steps);
    }
}
