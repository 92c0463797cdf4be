package be.weefsel.engine.matching.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Lines of fields with tabs between them, in a gzip without a time.
final class TsvGzip {
    private TsvGzip() {}

    static void read(InputStream file, int fields, Consumer<List<String>> each) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var values = Arrays.asList(line.split("\t", -1));
            if (values.size() != fields) {
                throw new IllegalArgumentException(
                        "The line (%s) has not (%d) fields.".formatted(line, fields));
            }
            each.accept(values);
        }
    }

    static void write(OutputStream file, List<List<String>> lines) throws IOException {
        try (var gzip = new Best(file)) {
            for (var line : lines) {
                gzip.write((String.join("\t", line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// Pressed as hard as it goes: the files travel with every Weefsel.
    private static final class Best extends GZIPOutputStream {
        Best(OutputStream file) throws IOException {
            super(file);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
