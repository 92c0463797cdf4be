package be.weefsel.app;

import be.weefsel.engine.matching.retrieval.Item;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/// The options of a command that reads what can be found, and what to find it for.
final class TextFiles {
    @Option(
            names = "--items",
            required = true,
            paramLabel = "CSV",
            description = "what can be found: id,owner,language,text")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path items;

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "CSV",
            description = "what to find them for: id,owner,language,text")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path queries;

    /// @throws be.weefsel.app.platform.CannotStart when a row is wrong
    List<Item> items() {
        return ItemsFile.read(items);
    }

    /// @throws be.weefsel.app.platform.CannotStart when a row is wrong
    List<Item> queries() {
        return ItemsFile.read(queries);
    }
}
