package be.weefsel.app;

import be.weefsel.engine.matching.retrieval.Item;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/// The option of a command that reads what can be found.
final class FindableItems {
    @Option(
            names = "--items",
            required = true,
            paramLabel = "CSV",
            description = {
                "what can be found: id,owner,language,text",
                "An item in several languages has a row for each, all with its id; it is found as"
                        + " one, by the language that fits best."
            })
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path items;

    /// @throws be.weefsel.app.platform.CannotStart when a row is wrong
    List<Item> read() {
        return ItemsFile.readInLanguages(items);
    }
}
