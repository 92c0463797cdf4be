package be.weefsel.app;

import be.weefsel.engine.matching.retrieval.Item;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of a command that reads what can be found, and what to find it for.
final class TextFiles {
    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FindableItems items;

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "CSV",
            description = "what to find them for: id,owner,language,text")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path queries;

    /// @throws be.weefsel.app.platform.CannotStart when a row is wrong
    List<Item> items() {
        return items.read();
    }

    /// @throws be.weefsel.app.platform.CannotStart when a row is wrong
    List<Item> queries() {
        return ItemsFile.read(queries);
    }
}
