package be.weefsel.app.fabric;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.AreaSet;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.AreaFigures;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The fabric as it holds now, for any number of readers. It is opened when somebody first asks,
/// and anew when another edition was published, on whichever instance that was; until what must not
/// be shown of the new one is worked out, the one before goes on.
@Component
public class Fabrics {
    private static final Logger LOG = LoggerFactory.getLogger(Fabrics.class);

    /// Cells of tables that are kept: some fifty megabytes.
    private static final int ROOM = 400_000;

    /// So long what was published is not looked up again.
    private static final Duration FRESH = Duration.ofSeconds(1);

    /// What an open fabric was made from.
    private record Ground(List<Edition> editions, List<AreaSet> sets) {}

    private record Look(Ground ground, Instant at) {}

    private record Open(Ground ground, Fabric fabric, Remembered remembered) {}

    /// In which way cells are counted, whatever their areas and sectors.
    ///
    /// @param employers whether only they are counted; jobs come with all others
    private record Way(
            Ground ground, boolean employers, SectorRule rule, TieRule tie, Population population) {
        /// As most people look at it.
        static Way usual(Ground ground) {
            return new Way(ground, false, SectorRule.SINGLE, TieRule.SMALLEST, Population.ECONOMIC);
        }

        TableQuery query() {
            return new TableQuery(
                    employers ? Counted.EMPLOYERS : Counted.JOBS,
                    "country",
                    "BE",
                    "BE",
                    2,
                    rule,
                    tie,
                    population);
        }
    }

    private final FabricFolder folder;
    private final Areas areas;
    private final Clock clock;
    private final ExecutorService beside =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("disclosure").daemon().factory());
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Way, CompletableFuture<Void>> prepared = new ConcurrentHashMap<>();
    private volatile @Nullable Open open;
    private volatile @Nullable Look look;

    Fabrics(FabricFolder folder, Areas areas, Clock clock) {
        this.folder = folder;
        this.areas = areas;
        this.clock = clock;
    }

    /// Editions that are shown now; empty when no register was imported yet.
    public List<Edition> editions() {
        return shown().editions();
    }

    /// Which municipality lies in which area, the network's own area sets included.
    public AreaBook areas() {
        return ask("areas", Fabric::areas, _ -> 1);
    }

    /// @throws be.weefsel.fabric.NoFabric when no register was imported yet
    /// @throws be.weefsel.fabric.area.UnknownArea when the query names an area that is not there
    public CellTable table(TableQuery query) {
        return ask(query, fabric -> fabric.table(query), table -> table.cells().size() + 1);
    }

    /// Of some areas, in that order.
    ///
    /// @throws be.weefsel.fabric.NoFabric when no register was imported yet
    public List<AreaFigures> figures(List<String> areaKeys, TieRule tie, Population population) {
        return ask(
                List.of("figures", areaKeys, tie, population),
                fabric -> fabric.figures(areaKeys, tie, population),
                List::size);
    }

    /// Of all areas of a level that lie in an area, by key.
    ///
    /// @throws be.weefsel.fabric.NoFabric when no register was imported yet
    public List<AreaFigures> figuresOf(
            String level, String inside, TieRule tie, Population population) {
        return ask(
                List.of("figures of", level, inside, tie, population),
                fabric -> fabric.figuresOf(level, inside, tie, population),
                List::size);
    }

    /// What must not be shown of tables that are counted in this way, whatever their areas. When
    /// nobody asked before it takes many seconds; [#isPrepared] tells.
    ///
    /// @throws be.weefsel.fabric.NoFabric when no register was imported yet
    public Withholding withholding(TableQuery query) {
        prepare(way(shown(), query)).join();
        return ask(
                List.of("withholding", query.of(), query.rule(), query.tie(), query.population()),
                fabric -> fabric.withholding(query),
                _ -> 1);
    }

    /// Whether it is worked out what must not be shown of tables that are counted in this way. If
    /// not, that begins now, beside.
    public boolean isPrepared(TableQuery query) {
        return prepare(way(shown(), query)).isDone();
    }

    /// Asks something once for each edition.
    ///
    /// @param question equal ones have equal answers
    /// @throws be.weefsel.fabric.NoFabric when no register was imported yet
    @SuppressWarnings("unchecked")
    public <T> T ask(Object question, Function<Fabric, T> work, Function<T, Integer> size) {
        var ground = shown();
        var now = open;
        if (now != null && now.ground().equals(ground)) {
            var known = now.remembered().find(question);
            if (known.isPresent()) {
                return (T) known.get();
            }
        }
        lock.lock();
        try {
            var opened = openOn(ground);
            var answer = work.apply(opened.fabric());
            opened.remembered().keep(question, answer, size.apply(answer));
            return answer;
        } finally {
            lock.unlock();
        }
    }

    /// Only with the lock.
    private Open openOn(Ground ground) {
        var now = open;
        if (now != null && now.ground().equals(ground)) {
            return now;
        }
        var opened = new Open(ground, fabricOn(ground), new Remembered(ROOM));
        open = opened;
        if (now != null) {
            now.fabric().close();
        }
        prepared.keySet().removeIf(way -> !way.ground().equals(ground));
        return opened;
    }

    private Fabric fabricOn(Ground ground) {
        return Fabric.open(folder.store(), bookWith(ground.sets()), folder.spill());
    }

    /// What was published last, unless that is not prepared yet and something else is open.
    private Ground shown() {
        var newest = newest();
        var now = open;
        return now == null
                        || now.ground().equals(newest)
                        || isUsualPrepared(newest)
                        || !isStillThere(now.ground())
                ? newest
                : now.ground();
    }

    /// Of a register, the edition before the one that holds is kept, and none from before that.
    private boolean isStillThere(Ground ground) {
        return ground.editions().stream()
                .allMatch(edition -> Files.isDirectory(folder.store().folder(edition)));
    }

    private boolean isUsualPrepared(Ground ground) {
        return prepare(Way.usual(ground)).isDone();
    }

    private Ground newest() {
        var now = clock.instant();
        var last = look;
        if (last != null && now.isBefore(last.at().plus(FRESH))) {
            return last.ground();
        }
        var store = folder.store();
        var editions =
                store.registers().stream()
                        .flatMap(register -> store.current(register).stream())
                        .toList();
        var ground = new Ground(editions, areas.listAreaSets());
        look = new Look(ground, now);
        return ground;
    }

    // What must not be shown

    private static Way way(Ground ground, TableQuery query) {
        return new Way(
                ground,
                query.of() == Counted.EMPLOYERS,
                query.rule(),
                query.tie(),
                query.population());
    }

    private CompletableFuture<Void> prepare(Way way) {
        if (way.ground().editions().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var preparing =
                prepared.computeIfAbsent(
                        way, _ -> CompletableFuture.runAsync(() -> workOut(way), beside));
        if (preparing.isCompletedExceptionally()) {
            prepared.remove(way, preparing);
        }
        return preparing;
    }

    /// In a fabric of its own, so that nobody waits; the answer lies in the folder afterwards. What
    /// another edition has taken the place of meanwhile is left.
    private void workOut(Way way) {
        if (!way.ground().equals(newest())) {
            return;
        }
        try (var fabric = fabricOn(way.ground())) {
            fabric.withholding(way.query());
        } catch (RuntimeException e) {
            LOG.warn("What must not be shown was not worked out; whoever asks next tries.", e);
            throw e;
        }
    }

    /// Begins to work out what readers will ask of what was just published.
    void openBeside() {
        look = null;
        isUsualPrepared(newest());
    }

    // Areas

    /// Those that come with Weefsel, and the network's own under other keys.
    private static AreaBook bookWith(List<AreaSet> sets) {
        var book = AreaBook.ofWeefsel();
        var own = sets.stream().filter(set -> !book.levels().contains(set.key())).toList();
        if (own.isEmpty()) {
            return book;
        }
        try {
            return book.with(new StringReader(asCsv(own)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asCsv(List<AreaSet> sets) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("set", "key", "name_nl", "name_fr", "name_en", "members");
            for (var set : sets) {
                for (var part : set.subRegions()) {
                    csv.writeRecord(
                            set.key(),
                            part.key(),
                            part.name().in(Language.NL).text(),
                            part.name().in(Language.FR).text(),
                            part.name().in(Language.EN).text(),
                            String.join("|", part.municipalities()));
                }
            }
        }
        return text.toString();
    }

    @PreDestroy
    void close() {
        beside.shutdownNow();
        lock.lock();
        try {
            var now = open;
            if (now != null) {
                now.fabric().close();
                open = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
