package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.duplicates.Merges;
import be.weefsel.app.actors.store.ImportStore;
import be.weefsel.app.openness.Table;
import be.weefsel.app.openness.TableReader;
import be.weefsel.app.openness.TableReading;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Sectors;
import be.weefsel.app.vocabulary.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Brings in organisations and offers from files: first shown, then done, all of a file or nothing.
///
/// A file waits in the database between the two, for the one who gave it, for a day at most.
@Component
public class Imports {
    private static final Duration WAITS_FOR = Duration.ofDays(1);

    private final ImportStore store;
    private final Actors actors;
    private final Merges merges;
    private final Areas areas;
    private final Sectors sectors;
    private final Clusters clusters;
    private final Topics topics;
    private final Kinds kinds;
    private final Audit audit;
    private final Clock clock;

    Imports(
            ImportStore store,
            Actors actors,
            Merges merges,
            Areas areas,
            Sectors sectors,
            Clusters clusters,
            Topics topics,
            Kinds kinds,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.actors = actors;
        this.merges = merges;
        this.areas = areas;
        this.sectors = sectors;
        this.clusters = clusters;
        this.topics = topics;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a file that somebody gave.
    public sealed interface Given {
        /// @param number under which it waits
        record Waits(long number) implements Given {}

        record Unusable(Reason reason) implements Given {}
    }

    /// What became of a file that waited.
    public sealed interface Outcome {
        record Done(ImportPlan plan) implements Outcome {}

        /// Nothing was done: what is there has changed since the plan was shown.
        record Changed() implements Outcome {}
    }

    /// Keeps a file until it is confirmed. Nothing else is written.
    @Transactional
    public Given give(Reader by, String fileName, byte[] file) {
        store.deleteOlderThan(clock.instant().minus(WAITS_FOR));
        return switch (TableReader.read(file)) {
            case TableReading.Unreadable(var reason) -> new Given.Unusable(reason);
            case TableReading.Read(var table) ->
                    objection(table)
                            .<Given>map(Given.Unusable::new)
                            .orElseGet(() ->
                                    new Given.Waits(
                                            store.insert(by.signedIn().id(), fileName, file)));
        };
    }

    private static Optional<Reason> objection(Table table) {
        if (table.header().contains(ActorTables.AS_OF)) {
            return Optional.of(Reason.of("actors.import.of-the-past"));
        }
        return isOfOffers(table) || isOfOrganisations(table)
                ? Optional.empty()
                : Optional.of(
                        Reason.of("actors.import.no-columns", String.join(", ", table.header())));
    }

    private static boolean isOfOffers(Table table) {
        return OfferColumns.MARKS.stream().anyMatch(table.header()::contains);
    }

    private static boolean isOfOrganisations(Table table) {
        return OrganisationColumns.MARKS.stream().anyMatch(table.header()::contains);
    }

    /// The file that this reader gave, compared with what is there now.
    public Optional<Waiting> find(Reader by, long number) {
        return store.findFileName(by.signedIn().id(), number)
                .flatMap(name ->
                        planner(by, number).map(planner -> new Waiting(name, planner.plan())));
    }

    public record Waiting(String fileName, ImportPlan plan) {}

    /// Does what the plan says; rows that it refuses stay out.
    ///
    /// @param fingerprint of the plan that was shown
    /// @return empty when no such file waits
    @Transactional
    public Optional<Outcome> confirm(Reader by, long number, String fingerprint) {
        store.lock();
        return planner(by, number)
                .map(planner -> {
                    var plan = planner.plan();
                    if (!plan.fingerprint().equals(fingerprint)
                            || !audit.because(causeOf(number), () -> planner.save(by))) {
                        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                        return new Outcome.Changed();
                    }
                    store.keep(number, plan.kind(), clock.instant());
                    store.delete(number);
                    return new Outcome.Done(plan);
                });
    }

    /// By which the audit log knows what came with a file.
    static String causeOf(long number) {
        return "import:" + number;
    }

    /// @return whether such a file waited
    @Transactional
    public boolean forget(Reader by, long number) {
        return store.findFileName(by.signedIn().id(), number).isPresent() && store.delete(number);
    }

    private Optional<Planner<?>> planner(Reader by, long number) {
        return store.findContent(by.signedIn().id(), number)
                .flatMap(file ->
                        switch (TableReader.read(file)) {
                            case TableReading.Unreadable unreadable -> Optional.empty();
                            case TableReading.Read(var table) -> Optional.of(planner(table));
                        });
    }

    private Planner<?> planner(Table table) {
        var known = ActorKinds.of(kinds);
        if (isOfOffers(table)) {
            return new Planner<>(new OfferExchange(actors, topics, clusters, known), table);
        }
        var today = LocalDate.now(clock);
        return new Planner<>(
                new OrganisationExchange(
                        actors, merges.listSuccessors(), areas, sectors, clusters, known, today),
                table);
    }
}
