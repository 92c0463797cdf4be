package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import be.weefsel.app.vocabulary.store.AreaStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The map of the region through time.
@Component
public class Areas {
    private final AreaStore store;
    private final Audit audit;

    Areas(AreaStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// Of all levels.
    public List<Area> areasOn(LocalDate date) {
        return store.areasOn(date);
    }

    /// The latest area that bears the code, whether or not it still exists.
    public Optional<Area> findArea(String code) {
        return store.areasWithCode(code).stream().findFirst();
    }

    /// The area that bore the code on that day.
    public Optional<Area> findArea(String code, LocalDate date) {
        return store.areasWithCode(code).stream()
                .filter(area -> area.validity().contains(date))
                .findFirst();
    }

    /// The municipalities that lay in an area on a day.
    public List<Area> municipalitiesOf(String area, LocalDate date) {
        var inside = municipalityCodesOf(area);
        return areasOn(date).stream().filter(a -> inside.contains(a.code())).toList();
    }

    /// Codes of the municipalities of all times that an official area, or a sub-region of the
    /// network, has had. Who moved in after a merger bears the new code, and still counts.
    public Set<String> municipalityCodesOf(String areaOrSubRegion) {
        return store.areaSets().stream()
                .flatMap(set -> set.subRegions().stream())
                .filter(part -> part.key().equals(areaOrSubRegion))
                .findFirst()
                .<Set<String>>map(part -> new TreeSet<>(part.municipalities()))
                .orElseGet(() -> store.municipalitiesIn(areaOrSubRegion));
    }

    /// Codes of the areas in which an area lies: itself, then ever wider.
    public List<String> areasAround(String code) {
        return store.areasAround(code);
    }

    public List<AreaSet> listAreaSets() {
        return store.areaSets();
    }

    /// How the network divides its region on a day: in its own sub-regions, or else in the
    /// arrondissements of that day.
    ///
    /// @param within codes of the areas in which the network works
    public List<SubRegion> subRegionsOn(LocalDate date, Collection<String> within) {
        return store.areaSets().stream()
                .filter(set -> set.validity().contains(date))
                .findFirst()
                .map(AreaSet::subRegions)
                .orElseGet(() -> arrondissements(date, within));
    }

    private List<SubRegion> arrondissements(LocalDate date, Collection<String> within) {
        return areasOn(date).stream()
                .filter(area -> area.level() == AreaLevel.ARRONDISSEMENT)
                .filter(area -> areasAround(area.code()).stream().anyMatch(within::contains))
                .map(area ->
                        new SubRegion(
                                area.code(),
                                area.name(),
                                List.copyOf(municipalityCodesOf(area.code()))))
                .toList();
    }

    /// Codes of the municipalities of all times in which the network works.
    public Set<String> municipalityCodesOf(Collection<String> areas) {
        return areas.stream()
                .flatMap(area -> municipalityCodesOf(area).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Tells how the network divides, or divided, its region. Takes the place of what was told
    /// before under the same key.
    @Transactional
    public void define(Reader by, AreaSet set) {
        var before =
                listAreaSets().stream()
                        .filter(s -> s.key().equals(set.key()))
                        .findFirst()
                        .orElse(null);
        store.put(set);
        audit.record(by, "area-set.defined", "area-set", set.key(), before, set);
    }
}
