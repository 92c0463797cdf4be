package be.weefsel.app.fabric;

import be.weefsel.app.fabric.store.ImportRunStore;
import be.weefsel.fabric.register.Progress;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes each second how far an import is, and reads whether somebody wants it to stop.
final class ImportProgress implements Progress, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportProgress.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private record Place(Step step, double share) {}

    private final long run;
    private final ImportRunStore store;
    private final Clock clock;
    private final Thread telling;
    private volatile Place place = new Place(Step.ENTERPRISES, 0);
    private volatile boolean isCancelled;
    private volatile boolean isOver;

    ImportProgress(long run, ImportRunStore store, Clock clock) {
        this.run = run;
        this.store = store;
        this.clock = clock;
        telling = Thread.ofVirtual().name("import-progress").start(this::tellEachSecond);
    }

    private void tellEachSecond() {
        while (!isOver) {
            try {
                Thread.sleep(EVERY);
                tell();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // The database may be away for a moment; the import does not need it.
                LOG.warn("Import ({}) could not say how far it is.", run, e);
            }
        }
    }

    private void tell() {
        var now = place;
        if (!isOver && !store.tell(run, now.step(), now.share(), clock.instant())) {
            isCancelled = true;
        }
    }

    @Override
    public synchronized void at(Step step, double share) {
        place = new Place(step, Math.max(place.share(), Math.min(1, share)));
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }

    /// As whoever stops the application wants.
    void cancel() {
        isCancelled = true;
    }

    @Override
    public void close() {
        isOver = true;
        telling.interrupt();
    }
}
