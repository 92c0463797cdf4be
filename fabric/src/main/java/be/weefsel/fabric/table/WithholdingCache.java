package be.weefsel.fabric.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Keeps what is withheld beside the editions that it is about: working it out takes seconds.
final class WithholdingCache {
    private final Path folder;

    /// @param folder for these editions and areas; need not exist
    WithholdingCache(Path folder) {
        this.folder = folder;
    }

    Optional<Set<String>> find(String name) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return Optional.of(lines.lines().collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Several may do so at the same time: all write the same.
    void put(String name, Collection<String> cells) {
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, name, ".part");
            try (var out =
                    new OutputStreamWriter(
                            new GZIPOutputStream(Files.newOutputStream(part)),
                            StandardCharsets.UTF_8)) {
                for (var cell : cells) {
                    out.write(cell);
                    out.write('\n');
                }
            }
            Files.move(
                    part,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
