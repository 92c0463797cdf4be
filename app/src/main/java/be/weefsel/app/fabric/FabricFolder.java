package be.weefsel.app.fabric;

import be.weefsel.fabric.store.FabricStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where registers lie. Several instances may share the folder.
@Component
public class FabricFolder {
    private static final String INCOMING = "incoming";

    private final Path root;
    private final FabricStore store;

    /// @param folder empty for one that is forgotten when the process ends
    FabricFolder(@Value("${weefsel.fabric:}") String folder) {
        root = folder.isEmpty() ? temporary() : Path.of(folder).toAbsolutePath();
        store = new FabricStore(root);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("weefsel-fabric");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FabricStore store() {
        return store;
    }

    /// Where files wait that somebody uploaded, or put there.
    public Path incoming() {
        return root.resolve(INCOMING);
    }

    /// Of what waits, sorted.
    public List<String> listIncoming() {
        if (!Files.isDirectory(incoming())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(incoming())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One of those that wait; nothing else of this machine can be named.
    public Optional<Path> findIncoming(String name) {
        return listIncoming().contains(name)
                ? Optional.of(incoming().resolve(name))
                : Optional.empty();
    }

    Path root() {
        return root;
    }

    /// For what a database in memory puts aside; each process has its own.
    Path spill() {
        return root.resolve("spill-" + ProcessHandle.current().pid());
    }
}
