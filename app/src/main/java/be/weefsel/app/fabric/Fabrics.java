package be.weefsel.app.fabric;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.AreaSet;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.AreaFigures;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The fabric as it holds now, for any number of readers. It is opened when somebody first asks,
/// and anew when another edition was published, on whichever instance that was.
@Component
public class Fabrics {
    private static final Logger LOG = LoggerFactory.getLogger(Fabrics.class);

    /// Cells of tables that are kept: some fifty megabytes.
    private static final int ROOM = 400_000;

    /// What an open fabric was made from.
    private record Ground(List<Edition> editions, List<AreaSet> sets) {}

    private record Open(Ground ground, Fabric fabric, Remembered remembered) {}

    private final FabricFolder folder;
    private final Areas areas;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Open open;

    Fabrics(FabricFolder folder, Areas areas) {
        this.folder = folder;
        this.areas = areas;
    }

    /// Editions that hold now; empty when no register was imported yet.
    public List<Edition> editions() {
        var store = folder.store();
        return store.registers().stream()
                .flatMap(register -> store.current(register).stream())
                .toList();
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

    /// What must not be shown of tables that are counted in this way, whatever their areas.
    ///
    /// @throws be.weefsel.fabric.NoFabric when no register was imported yet
    public Withholding withholding(TableQuery query) {
        return ask(
                List.of("withholding", query.of(), query.rule(), query.tie(), query.population()),
                fabric -> fabric.withholding(query),
                _ -> 1);
    }

    /// Asks something once for each edition.
    ///
    /// @param question equal ones have equal answers
    /// @throws be.weefsel.fabric.NoFabric when no register was imported yet
    @SuppressWarnings("unchecked")
    public <T> T ask(Object question, Function<Fabric, T> work, Function<T, Integer> size) {
        var ground = ground();
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
        var fabric = Fabric.open(folder.store(), bookWith(ground.sets()), folder.spill());
        var opened = new Open(ground, fabric, new Remembered(ROOM));
        open = opened;
        if (now != null) {
            now.fabric().close();
        }
        return opened;
    }

    private Ground ground() {
        return new Ground(editions(), areas.listAreaSets());
    }

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

    /// Opens what holds now, so that the next reader does not wait for it.
    void openBeside() {
        Thread.ofPlatform()
                .name("fabric")
                .daemon()
                .start(() -> {
                    try {
                        if (!editions().isEmpty()) {
                            areas();
                        }
                    } catch (RuntimeException e) {
                        LOG.warn("The fabric was not opened beside; whoever asks next will.", e);
                    }
                });
    }

    @PreDestroy
    void close() {
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
