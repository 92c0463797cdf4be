package be.weefsel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Folders that a bench makes and measures.
final class Folders {
    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Bytes of all files in it; a file with two names counts once.
    static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Folders::inode)
                    .distinct()
                    .mapToLong(Inode::bytes)
                    .sum();
        }
    }

    private record Inode(Object number, long bytes) {}

    private static Inode inode(Path file) {
        try {
            return new Inode(Files.getAttribute(file, "unix:ino"), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
