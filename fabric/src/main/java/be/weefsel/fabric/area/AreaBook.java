package be.weefsel.fabric.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Which municipality lies in which area.
///
/// Registers place units in the municipalities of today. An area of another time is what became of
/// its municipalities: whoever was merged counts where the merged municipality lies. Where a merger
/// crossed the border of an area of the past, the whole merged municipality counts in the area of
/// the first of its parts, which is told by [#straddling]. Any number of threads may look things
/// up.
public final class AreaBook {
    private static final String FOLDER = "/be/weefsel/reference/";
    private static final List<String> OFFICIAL =
            List.of("areas-belgium.csv", "communes-hauts-de-france.csv");

    private record Official(FabricArea area, Optional<String> parent, Optional<String> successor) {}

    private final List<Official> official = new ArrayList<>();
    private final Map<String, Official> latest = new LinkedHashMap<>();
    private final Map<String, FabricArea> parts = new LinkedHashMap<>();
    private final Map<String, List<String>> membersOfParts = new LinkedHashMap<>();
    private final Map<String, Set<String>> municipalities = new ConcurrentHashMap<>();

    private AreaBook() {}

    /// The areas and area sets that come with Weefsel.
    public static AreaBook ofWeefsel() {
        var book = new AreaBook();
        for (var file : OFFICIAL) {
            book.readResource(file, book::addOfficial);
        }
        book.readResource("area-sets.csv", book::addPart);
        return book;
    }

    /// The same with area sets of somebody's own: columns `set`, `key`, `name_nl`, `name_fr`,
    /// `name_en`, `members` (codes of areas, with | between them), `valid_from`, `valid_to`; all
    /// but `set`, `key` and `members` may be empty.
    ///
    /// @throws UnknownArea when a member is not known
    public AreaBook with(Reader sets) throws IOException {
        var book = new AreaBook();
        book.official.addAll(official);
        book.latest.putAll(latest);
        book.parts.putAll(parts);
        book.membersOfParts.putAll(membersOfParts);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(sets)) {
            csv.forEach(book::addPart);
        }
        book.membersOfParts.values().forEach(members -> members.forEach(book::municipalitiesIn));
        return book;
    }

    /// The area with that key, as it was last.
    public Optional<FabricArea> find(String key) {
        return Optional.ofNullable(latest.get(key))
                .map(Official::area)
                .or(() -> Optional.ofNullable(parts.get(key)));
    }

    /// Tells two books apart whose areas have other municipalities.
    public String fingerprint() {
        return "%08x".formatted(31 * membersOfParts.hashCode() + latest.keySet().hashCode());
    }

    /// Levels and sets that [#division] knows, official levels first.
    public Set<String> levels() {
        var levels =
                new LinkedHashSet<>(
                        List.of("municipality", "arrondissement", "province", "region", "country"));
        parts.values().forEach(part -> levels.add(part.level()));
        return levels;
    }

    /// The areas of a level as they are today, or the parts of a set, by key.
    ///
    /// @throws UnknownArea when there is no such level
    public List<FabricArea> areasOf(String level) {
        if (!levels().contains(level)) {
            throw new UnknownArea(
                    "There is no area level or set (%s). There are: %s."
                            .formatted(level, String.join(", ", levels())));
        }
        return java.util.stream.Stream.concat(
                        latest.values().stream()
                                .filter(o -> isOfLevel(o, level))
                                .map(Official::area)
                                .filter(area -> area.validTo().isEmpty()),
                        parts.values().stream().filter(part -> part.level().equals(level)))
                .sorted(java.util.Comparator.comparing(FabricArea::key))
                .toList();
    }

    /// In which area of a level each municipality of today lies.
    ///
    /// @return by municipality; those that lie in none are not there
    public Map<String, String> division(String level) {
        var division = new TreeMap<String, String>();
        for (var area : areasOf(level)) {
            municipalitiesIn(area.key()).forEach(m -> division.putIfAbsent(m, area.key()));
        }
        return division;
    }

    /// Municipalities of today that lie in two areas of a level, because they were merged over a
    /// border of the past.
    public Set<String> straddling(String level) {
        var seen = new HashSet<String>();
        return areasOf(level).stream()
                .flatMap(area -> municipalitiesIn(area.key()).stream())
                .filter(municipality -> !seen.add(municipality))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The municipalities of today in an area, in a part of a set, or in all parts of a set.
    ///
    /// @throws UnknownArea when there is no such area
    public Set<String> municipalitiesIn(String key) {
        return municipalities.computeIfAbsent(key, this::lookUp);
    }

    /// The areas of a level that lie in another area, or share a municipality with it.
    public List<FabricArea> areasOf(String level, String inside) {
        var municipalitiesInside = municipalitiesIn(inside);
        return areasOf(level).stream()
                .filter(area ->
                        municipalitiesIn(area.key()).stream()
                                .anyMatch(municipalitiesInside::contains))
                .toList();
    }

    private Set<String> lookUp(String key) {
        var members = membersOfParts.get(key);
        if (members != null) {
            return union(members);
        }
        if (parts.values().stream().anyMatch(part -> part.level().equals(key))) {
            return union(
                    parts.values().stream()
                            .filter(part -> part.level().equals(key))
                            .map(FabricArea::key)
                            .toList());
        }
        if (!latest.containsKey(key)) {
            throw new UnknownArea(
                    ("There is no area (%s). Give a NIS code such as 34000, BE for the whole"
                                    + " country, or one of the sets: %s.")
                            .formatted(key, String.join(", ", parts.keySet())));
        }
        var found = new TreeSet<String>();
        collect(key, found);
        return found;
    }

    private Set<String> union(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> Set.copyOf(lookUp(key)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void collect(String key, Set<String> found) {
        var area = latest.get(key);
        if (area != null && area.area.level().equals("municipality")) {
            found.add(successorOf(key));
            return;
        }
        for (var inside : official) {
            if (inside.parent.filter(key::equals).isPresent() && isCurrent(inside)) {
                collect(inside.area.key(), found);
            }
        }
    }

    /// Official areas are as they are today; a municipality that ended is reached by its own code
    /// only.
    private static boolean isCurrent(Official area) {
        return area.area.validTo().isEmpty();
    }

    private String successorOf(String municipality) {
        var next = municipality;
        for (int step = 0; step < 10; step++) {
            var area = latest.get(next);
            if (area == null || area.area.validTo().isEmpty() || area.successor.isEmpty()) {
                return next;
            }
            next = area.successor.get();
        }
        throw new IllegalStateException("(%s) succeeds itself.".formatted(municipality));
    }

    /// Brussels has no province: its region stands among the provinces, so that they are all there
    /// is.
    private boolean isOfLevel(Official area, String level) {
        return area.area.level().equals(level)
                || (level.equals("province")
                        && area.area.level().equals("region")
                        && official.stream()
                                .noneMatch(o ->
                                        o.area.level().equals("province")
                                                && o.parent
                                                        .filter(area.area.key()::equals)
                                                        .isPresent()));
    }

    private void addOfficial(NamedCsvRecord line) {
        var area =
                new Official(
                        area(line, line.getField("code"), line.getField("level")),
                        field(line, "parent"),
                        field(line, "successor"));
        official.add(area);
        latest.put(area.area.key(), area);
    }

    private void addPart(NamedCsvRecord line) {
        var key = line.getField("key");
        parts.put(key, area(line, key, line.getField("set")));
        membersOfParts.put(key, List.of(line.getField("members").split("\\|", -1)));
    }

    private static FabricArea area(NamedCsvRecord line, String key, String level) {
        var dutch = field(line, "name_nl").orElse(key);
        return new FabricArea(
                key,
                level,
                dutch,
                field(line, "name_fr").orElse(dutch),
                field(line, "name_en").orElse(dutch),
                field(line, "valid_from").map(LocalDate::parse).orElse(LocalDate.EPOCH),
                field(line, "valid_to").map(LocalDate::parse));
    }

    private static Optional<String> field(NamedCsvRecord line, String name) {
        return line.findField(name).filter(field -> !field.isEmpty());
    }

    private void readResource(String file, Consumer<NamedCsvRecord> line) {
        var in = AreaBook.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            return;
        }
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
