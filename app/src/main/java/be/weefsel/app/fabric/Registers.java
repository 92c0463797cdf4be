package be.weefsel.app.fabric;

import be.weefsel.app.fabric.ImportRun.Outcome;
import be.weefsel.app.fabric.store.ImportRunStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.fabric.duck.FabricFailure;
import be.weefsel.fabric.register.UnreadableRegister;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.Imported;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The registers of companies that the fabric is counted from.
///
/// A file is read beside the pages, by the instance that was asked; where it stands is in the
/// database, so that each instance tells it and can cancel it. One is read at a time.
@Component
public class Registers {
    private static final Logger LOG = LoggerFactory.getLogger(Registers.class);
    private static final String SUBJECT = "register";
    private static final int MOST_RUNS = 20;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final FabricFolder folder;
    private final ImportRunStore runs;
    private final Fabrics fabrics;
    private final Audit audit;
    private final Clock clock;
    private final Map<Thread, ImportProgress> working = new ConcurrentHashMap<>();

    Registers(FabricFolder folder, ImportRunStore runs, Fabrics fabrics, Audit audit, Clock clock) {
        this.folder = folder;
        this.runs = runs;
        this.fabrics = fabrics;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of asking for an import.
    public sealed interface Starting {
        record Started(long run) implements Starting {}

        /// Another one is running.
        record Busy() implements Starting {}
    }

    /// Those of which something holds.
    ///
    /// @param snapshots of each quarter, the oldest first
    public record Register(Edition current, List<Edition> snapshots) {}

    /// Who may look at registers and at what was found in them.
    public static boolean maySee(Reader reader) {
        return reader.is(Role.ANALYST) || mayImport(reader);
    }

    /// Who may bring registers in.
    public static boolean mayImport(Reader reader) {
        return reader.is(Role.FACILITATOR) || reader.is(Role.ADMINISTRATOR);
    }

    /// Who may have names of natural persons loaded, and publish in spite of what was found.
    public static boolean mayDecide(Reader reader) {
        return reader.is(Role.ADMINISTRATOR);
    }

    public List<Register> listRegisters() {
        return folder.store().registers().stream()
                .flatMap(register -> folder.store().current(register).stream())
                .map(current -> new Register(current, folder.store().snapshots(current.register())))
                .toList();
    }

    /// Editions that were read and not published, because too much is wrong with them.
    public List<Edition> listUnpublished() {
        var store = folder.store();
        return Stream.concat(
                        Arrays.stream(RegisterKind.values()).map(RegisterKind::code),
                        store.registers().stream())
                .distinct()
                .flatMap(register ->
                        store.editionsOf(register).stream()
                                .flatMap(name -> store.find(register, name).stream()))
                .filter(edition -> !edition.report().reasonsNotToPublish().isEmpty())
                .filter(edition -> isNewer(edition, store.current(edition.register())))
                .toList();
    }

    private static boolean isNewer(Edition edition, Optional<Edition> current) {
        return current.filter(held -> !held.imported().isBefore(edition.imported())).isEmpty();
    }

    /// An edition that is there, published or not.
    public Optional<Edition> findEdition(String register, String name) {
        return isName(register) && isName(name)
                ? folder.store().find(register, name)
                : Optional.empty();
    }

    private static boolean isName(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9_-]*");
    }

    /// The newest first.
    public List<ImportRun> listRuns() {
        endThoseThatAreGone();
        return runs.latest(MOST_RUNS);
    }

    public Optional<ImportRun> findRun(long number) {
        endThoseThatAreGone();
        return runs.find(number);
    }

    private void endThoseThatAreGone() {
        var now = clock.instant();
        runs.endUnseenSince(now.minus(ImportRun.GONE_AFTER), now);
    }

    /// Begins to read a file, beside.
    ///
    /// @throws NotAllowed when this reader may not, or not this way
    public Starting start(Reader by, ImportOrder order) {
        return begin(by, order)
                .<Starting>map(run -> {
                    Thread.ofPlatform()
                            .name("import-" + run)
                            .daemon()
                            .start(() -> {
                                work(by, run, order);
                                fabrics.openBeside();
                            });
                    return new Starting.Started(run);
                })
                .orElseGet(Starting.Busy::new);
    }

    /// Reads files one after the other, and comes back when that is done. Whoever looks meanwhile
    /// sees how far it is. Stops at the first that cannot be read, or when another import runs.
    ///
    /// @throws NotAllowed when this reader may not, or not this way
    public void readAll(Reader by, List<ImportOrder> orders) {
        for (var order : orders) {
            var run = begin(by, order);
            if (run.isEmpty() || !work(by, run.get(), order)) {
                break;
            }
        }
        fabrics.openBeside();
    }

    /// @return its number; empty when another import is running
    private Optional<Long> begin(Reader by, ImportOrder order) {
        NotAllowed.unless(mayImport(by));
        NotAllowed.unless(order.purposeOfPersonalData().isEmpty() || mayDecide(by));
        endThoseThatAreGone();
        var number = runs.begin(by, order, clock.instant());
        number.ifPresent(run ->
                audit.record(
                        by,
                        "register.import-started",
                        SUBJECT,
                        order.kind().code(),
                        null,
                        Map.of(
                                "run", run,
                                "file", order.fileName(),
                                "purpose", order.purposeOfPersonalData().orElse(""))));
        return number;
    }

    /// @return whether it was published
    private boolean work(Reader by, long run, ImportOrder order) {
        try (var progress = new ImportProgress(run, runs, clock)) {
            working.put(Thread.currentThread(), progress);
            var imported = order.kind().read(order, folder.store(), clock, progress);
            if (imported.isPublished() && order.isRemovedAfterwards()) {
                remove(order);
            }
            end(by, run, imported);
            return imported.isPublished();
        } catch (CancellationException e) {
            end(run, Outcome.CANCELLED, "");
        } catch (UnreadableRegister e) {
            end(run, Outcome.FAILED, String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException | FabricFailure e) {
            LOG.warn("Import ({}) failed.", run, e);
            end(run, Outcome.FAILED, why(e));
        } catch (RuntimeException e) {
            LOG.error("Import ({}) failed.", run, e);
            end(run, Outcome.FAILED, e.getClass().getSimpleName());
        } finally {
            working.remove(Thread.currentThread());
        }
        return false;
    }

    private void end(Reader by, long run, Imported imported) {
        var edition = imported.edition();
        runs.end(
                run,
                imported.isPublished() ? Outcome.PUBLISHED : Outcome.KEPT,
                edition.register(),
                edition.name(),
                "",
                clock.instant());
        audit.record(
                by,
                imported.isPublished() ? "register.published" : "register.kept",
                SUBJECT,
                edition.register(),
                null,
                Map.of("edition", edition.name(), "run", run));
    }

    private void end(long run, Outcome outcome, String failure) {
        runs.end(run, outcome, "", "", failure, clock.instant());
    }

    /// A disk that is full can be told; what else a failure says is for the log.
    private static String why(Exception failure) {
        return isAboutSpace(failure)
                ? "There is no room left on the disk. Make room, and try again; nothing was changed."
                : failure.getClass().getSimpleName();
    }

    private static boolean isAboutSpace(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        return message.contains("No space left")
                || message.contains("not enough space")
                || (failure.getCause() != null && isAboutSpace(failure.getCause()));
    }

    private static void remove(ImportOrder order) {
        try {
            Files.deleteIfExists(order.file());
            if (order.second().isPresent()) {
                Files.deleteIfExists(order.second().get());
            }
        } catch (IOException e) {
            LOG.warn("An uploaded file stays: {}.", order.file(), e);
        }
    }

    /// @return false when it is over already
    @Transactional
    public boolean cancel(Reader by, long run) {
        NotAllowed.unless(mayImport(by));
        boolean isCancelled = runs.cancel(run);
        if (isCancelled) {
            audit.record(by, "register.import-cancelled", SUBJECT, Long.toString(run), null, null);
        }
        return isCancelled;
    }

    /// Lets an edition hold in spite of what was found in it.
    ///
    /// @param reason why that is right; goes into the audit log
    public void publish(Reader by, Edition edition, String reason) {
        NotAllowed.unless(mayDecide(by));
        var store = folder.store();
        try (var _ = store.lock(edition.register())) {
            store.publish(edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record(
                by,
                "register.published-all-the-same",
                SUBJECT,
                edition.register(),
                null,
                Map.of("edition", edition.name(), "reason", reason));
        fabrics.openBeside();
    }

    /// Names of files that wait on the server.
    public List<String> listIncoming() {
        return folder.listIncoming();
    }

    public Optional<Path> findIncoming(String name) {
        return folder.findIncoming(name);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        List.copyOf(working.values()).forEach(ImportProgress::cancel);
        for (var thread : List.copyOf(working.keySet())) {
            thread.join(PATIENCE_AT_THE_END);
        }
    }
}
