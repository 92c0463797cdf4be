package be.weefsel.app.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The programs of the database, which take seconds to unpack: the first data folder unpacks them,
/// and those that come later get them from there.
final class UnpackedDatabase {
    private static final Path KEPT = Path.of("target", "packaged", "database").toAbsolutePath();

    private UnpackedDatabase() {}

    static void bringTo(Path home) {
        try {
            var programs = programsIn(KEPT);
            if (programs.isPresent() && programsIn(home).isEmpty()) {
                link(programs.get(), home.resolve(programs.get().getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void keepFrom(Path home) {
        try {
            var programs = programsIn(home);
            if (programs.isPresent() && !Files.exists(KEPT)) {
                var unfinished = Files.createTempDirectory(KEPT.getParent(), "database");
                link(programs.get(), unfinished.resolve(programs.get().getFileName()));
                Files.move(unfinished, KEPT, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            // Another process of the tests kept them first.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> programsIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("postgresql-"))
                    .findFirst();
        }
    }

    /// Files are linked where the file system can, so that nothing is copied.
    private static void link(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.sorted().toList()) {
                var target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else {
                    linkOne(path, target);
                }
            }
        }
    }

    private static void linkOne(Path file, Path target) throws IOException {
        try {
            if (Files.isSymbolicLink(file)) {
                Files.createSymbolicLink(target, Files.readSymbolicLink(file));
            } else {
                Files.createLink(target, file);
            }
        } catch (UnsupportedOperationException | FileSystemException _) {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
