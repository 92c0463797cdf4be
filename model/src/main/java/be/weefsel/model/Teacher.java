package be.weefsel.model;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/// Where English texts belong in the space of meanings: all-MiniLM-L6-v2, a sentence encoder of 384
/// dimensions (Wang and others, 2020, *MiniLM*; Reimers and Gurevych, 2019, *Sentence-BERT*), in
/// eight bits. What it once said is kept in a file, since it takes minutes.
final class Teacher {
    static final int DIMENSIONS = 384;
    private static final int BATCH = 64;

    private final Path kept;
    private final Map<String, float[]> known = new HashMap<>();

    Teacher(Path work) throws IOException {
        kept = work.resolve("teacher.bin");
        if (Files.exists(kept)) {
            read();
        }
    }

    private void read() throws IOException {
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(kept), 1 << 16))) {
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                var text = in.readUTF();
                var vector = new float[DIMENSIONS];
                for (int k = 0; k < DIMENSIONS; k++) {
                    vector[k] = in.readFloat();
                }
                known.put(text, vector);
            }
        }
    }

    /// @return the vectors of length 1, in the order of the texts
    List<float[]> encode(List<String> texts) throws IOException {
        var unknown = texts.stream().distinct().filter(text -> !known.containsKey(text)).toList();
        if (!unknown.isEmpty()) {
            ask(unknown);
            write();
        }
        return texts.stream().map(known::get).toList();
    }

    private void ask(List<String> texts) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var model = new AllMiniLmL6V2QuantizedEmbeddingModel(threads);
            for (int from = 0; from < texts.size(); from += BATCH) {
                var batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
                var segments = new ArrayList<TextSegment>();
                batch.forEach(text -> segments.add(TextSegment.from(text)));
                var answers = model.embedAll(segments).content();
                for (int i = 0; i < batch.size(); i++) {
                    known.put(batch.get(i), answers.get(i).vector());
                }
                if (from % (BATCH * 50) == 0) {
                    System.err.printf("Teacher: %d of %d texts%n", from, texts.size());
                }
            }
        }
    }

    private void write() throws IOException {
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(kept), 1 << 16))) {
            out.writeInt(known.size());
            for (var entry : known.entrySet()) {
                out.writeUTF(entry.getKey());
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
        }
    }
}
