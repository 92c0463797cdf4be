package be.weefsel.app.matching.travel;

import be.weefsel.app.matching.store.TravelTimesStore;
import be.weefsel.app.openness.TableReader;
import be.weefsel.app.openness.TableReading;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.engine.matching.TravelTable;
import be.weefsel.engine.matching.TravelTable.Journey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The table of travel times of this network. It is replaced as a whole, and the one before it is
/// kept to go back to.
@Component
public class TravelTimes {
    public static final String SUBJECT = "travel-times";

    private final TravelTimesStore store;
    private final Audit audit;
    private final Clock clock;

    TravelTimes(TravelTimesStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a file.
    public sealed interface Given {
        /// @param edition for taking it back
        record Taken(long edition, int times) implements Given {}

        /// Nothing changed.
        record Unusable(List<Reason> reasons) implements Given {}
    }

    /// Empty when all drives are estimated.
    public Optional<TravelTimesEdition> present() {
        return store.findNewest().filter(edition -> !edition.times().isEmpty());
    }

    public TravelTable table() {
        return present()
                .map(edition ->
                        new TravelTable(
                                edition.times().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        TravelTimes::journey,
                                                        TravelTime::minutes,
                                                        (same, _) -> same))))
                .orElse(TravelTable.EMPTY);
    }

    private static Journey journey(TravelTime time) {
        return new Journey(Towns.key(time.from()), Towns.key(time.to()));
    }

    public static boolean mayReplace(Reader reader) {
        return Participation.introduces(reader) || Participation.keepsInstallation(reader);
    }

    @Transactional
    public Given replace(Reader by, byte[] file) {
        NotAllowed.unless(mayReplace(by));
        return switch (TableReader.read(file)) {
            case TableReading.Unreadable(var reason) -> new Given.Unusable(List.of(reason));
            case TableReading.Read(var table) -> {
                var read = TravelTimesFile.of(table);
                yield read.wrong().isEmpty()
                        ? new Given.Taken(put(by, read.times()), read.times().size())
                        : new Given.Unusable(read.wrong());
            }
        };
    }

    /// As if there had never been a table.
    ///
    /// @return the edition, for taking it back
    @Transactional
    public long estimate(Reader by) {
        NotAllowed.unless(mayReplace(by));
        return put(by, List.of());
    }

    /// Goes back to the table before, as long as nobody gave another one since.
    ///
    /// @return whether it could be taken back
    @Transactional
    public boolean undo(Reader by, long edition) {
        NotAllowed.unless(mayReplace(by));
        store.hold();
        var newest = store.findNewest().filter(one -> one.number() == edition);
        newest.ifPresent(one -> {
            store.remove(edition);
            record(by, one.times().size(), present().map(it -> it.times().size()).orElse(0));
        });
        return newest.isPresent();
    }

    private long put(Reader by, List<TravelTime> times) {
        store.hold();
        var before = present().map(it -> it.times().size()).orElse(0);
        var edition = store.insert(times, clock.instant());
        record(by, before, times.size());
        return edition;
    }

    private void record(Reader by, int before, int after) {
        audit.record(by, "travel-times.changed", SUBJECT, SUBJECT, before, after);
    }
}
