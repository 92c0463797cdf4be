package be.weefsel.app.platform.backup;

import be.weefsel.app.platform.CannotStart;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/// A backup that is there: a ZIP with a CSV for each table, and the manifest that says what they
/// should be.
final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "manifest.json";

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip) throws IOException {
        this.path = path;
        this.zip = zip;
        this.manifest = Manifest.ofJson(bytesOfManifest());
    }

    /// Reads all of it once.
    ///
    /// @throws CannotStart when it is no whole backup, or a newer Weefsel wrote it
    static BackupFile openWhole(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new CannotStart("There is no file (%s): name a backup.".formatted(path));
        }
        try {
            var zip = new ZipFile(path.toFile());
            try {
                var backup = new BackupFile(path, zip);
                backup.check();
                return backup;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw damaged(path, e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /// Rows of a table, as [Copying] wrote them.
    InputStream rowsOf(Manifest.Table table) throws IOException {
        return content(nameOf(table.name()));
    }

    static String nameOf(String table) {
        return "tables/" + table + ".csv";
    }

    private byte[] bytesOfManifest() throws IOException {
        try (var content = content(MANIFEST)) {
            var bytes = content.readAllBytes();
            var sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry(MANIFEST).getCrc()) {
                throw new IOException("The manifest does not match its checksum.");
            }
            return bytes;
        }
    }

    private void check() throws IOException {
        for (var table : manifest.tables()) {
            var digest = Copying.sha256();
            try (var rows = new DigestInputStream(rowsOf(table), digest)) {
                rows.transferTo(OutputStream.nullOutputStream());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw new IOException(
                        "The rows of (%s) do not match their checksum.".formatted(table.name()));
            }
        }
    }

    private InputStream content(String name) throws IOException {
        return zip.getInputStream(entry(name));
    }

    private ZipEntry entry(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException("(%s) is missing.".formatted(name));
        }
        return entry;
    }

    static CannotStart damaged(Path path, Exception cause) {
        return new CannotStart(
                """
                The file (%s) is damaged, or no backup of Weefsel: nothing was changed. Take \
                another copy of it.\
                """
                        .formatted(path),
                cause);
    }

    CannotStart damaged(Exception cause) {
        return damaged(path, cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(e);
        }
    }
}
