package be.weefsel.fabric.store;

import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/// How every register comes into the store: nobody else writes meanwhile, what is read lies apart
/// until it is complete, and only what is in order is published.
public final class Importing {
    private Importing() {}

    /// Reads a register into an empty folder.
    @FunctionalInterface
    public interface Reading {
        /// @param staged where its tables are written
        /// @return what was read, with the report on it
        Edition into(Path staged) throws IOException;
    }

    /// Reads an edition and publishes it, unless too much is wrong with it; then it is kept under
    /// its name for who wants to publish it all the same. When it fails or is cancelled, everything
    /// is as it was.
    ///
    /// @throws UnreadableRegister when somebody else is importing, or the reading says so
    /// @throws CancellationException when it was cancelled
    public static Imported run(
            FabricStore store, String register, Progress progress, Reading reading)
            throws IOException {
        try (var _ = store.lock(register)) {
            var staged = store.stage(register);
            try {
                var edition = reading.into(staged);
                progress.goOn();
                progress.at(Progress.Step.PUBLICATION, 0.99);
                return keep(store, staged, edition);
            } catch (UncheckedIOException e) {
                store.discard(staged);
                throw e.getCause();
            } catch (IOException | RuntimeException e) {
                store.discard(staged);
                throw e;
            }
        }
    }

    private static Imported keep(FabricStore store, Path staged, Edition edition)
            throws IOException {
        store.keep(staged, edition);
        boolean isInOrder = edition.report().reasonsNotToPublish().isEmpty();
        if (isInOrder) {
            store.publish(edition);
        }
        return new Imported(edition, isInOrder);
    }
}
