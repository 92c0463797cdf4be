package be.weefsel.fabric.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/// Reads the lists of codes that come with Weefsel.
public final class Reference {
    private static final String FOLDER = "/be/weefsel/reference/";

    private Reference() {}

    /// @param file its name, such as `areas-belgium.csv`
    /// @param line hears each line, by the names of the columns
    public static void read(String file, Consumer<NamedCsvRecord> line) {
        try (var in =
                        Objects.requireNonNull(
                                Reference.class.getResourceAsStream(FOLDER + file), file);
                var csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
