package be.weefsel.fabric.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files of a register, in a zip or in a folder. Names are told apart without folders and
/// without case.
public abstract sealed class Dump implements Closeable {
    /// @throws UnreadableRegister when there is nothing, or a zip that cannot be opened
    public static Dump open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new InFolder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableRegister(
                    "There is no file or folder (%s). Check the path.".formatted(path));
        }
        try {
            return new InZip(new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw new UnreadableRegister(
                    ("%s cannot be opened as a zip (%s). The download may have been cut off: fetch"
                                    + " it again.")
                            .formatted(path.getFileName(), e.getMessage()),
                    e);
        }
    }

    public abstract boolean has(String name);

    /// Of all files, sorted, in lower case and without folders.
    public abstract List<String> names() throws IOException;

    /// Bytes once unpacked; 0 when it is not there.
    public abstract long size(String name);

    /// @throws UnreadableRegister when it is not there; and, while reading, when it is damaged
    public abstract InputStream read(String name) throws IOException;

    /// Goes through a small file line by line, columns by name.
    ///
    /// @throws UnreadableRegister when it is not there, or not to be read
    public final void eachLine(String name, Consumer<NamedCsvRecord> line) throws IOException {
        try (var in = read(name);
                var csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(line);
        } catch (CsvParseException e) {
            throw new UnreadableRegister(
                    "%s cannot be read (%s). Fetch the register again."
                            .formatted(name, e.getMessage()),
                    e);
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static UnreadableRegister missing(String name) {
        return new UnreadableRegister(
                "There is no %s. Is this the whole register, as it was downloaded?"
                        .formatted(name));
    }

    private static final class InFolder extends Dump {
        private final Path folder;

        InFolder(Path folder) {
            this.folder = folder;
        }

        @Override
        public boolean has(String name) {
            return Files.isRegularFile(folder.resolve(name));
        }

        @Override
        public List<String> names() throws IOException {
            try (var files = Files.list(folder)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> simple(file.getFileName().toString()))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public long size(String name) {
            return has(name) ? folder.resolve(name).toFile().length() : 0;
        }

        @Override
        public InputStream read(String name) throws IOException {
            if (!has(name)) {
                throw missing(name);
            }
            return Files.newInputStream(folder.resolve(name));
        }

        @Override
        public void close() {}
    }

    private static final class InZip extends Dump {
        private final ZipFile zip;
        private final TreeMap<String, ZipEntry> entries = new TreeMap<>();

        InZip(ZipFile zip) {
            this.zip = zip;
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> entries.put(simple(entry.getName()), entry));
        }

        @Override
        public boolean has(String name) {
            return entries.containsKey(simple(name));
        }

        @Override
        public List<String> names() {
            return List.copyOf(entries.keySet());
        }

        @Override
        public long size(String name) {
            return Optional.ofNullable(entries.get(simple(name))).map(e -> e.getSize()).orElse(0L);
        }

        @Override
        public InputStream read(String name) throws IOException {
            var entry = entries.get(simple(name));
            if (entry == null) {
                throw missing(name);
            }
            return new CheckedEntry(zip.getInputStream(entry), entry);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
