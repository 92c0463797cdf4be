package be.weefsel.demo.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Files that come along: what everyone may look up, and what this package makes up.
final class Facts {
    private static final String REFERENCE = "/be/weefsel/reference/";

    private Facts() {}

    /// A file of the reference module.
    static List<NamedCsvRecord> reference(String file) {
        return read(REFERENCE + file);
    }

    /// A file beside this class.
    static List<NamedCsvRecord> own(String file) {
        return read(file);
    }

    /// As it stands in the reference module.
    static byte[] bytes(String file) {
        try (var in = open(REFERENCE + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> read(String file) {
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Facts.class.getResourceAsStream(file), file);
    }
}
