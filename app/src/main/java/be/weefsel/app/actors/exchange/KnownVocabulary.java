package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.AreaLevel;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Sectors;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks for each code once, however many rows use it.
final class KnownVocabulary implements OrganisationColumns.Vocabulary {
    private final Areas areas;
    private final Sectors sectors;
    private final ActorKinds kinds;
    private final LocalDate today;
    private final Map<String, Optional<Area>> areaByCode = new HashMap<>();
    private final Map<SectorCode, Boolean> isSector = new HashMap<>();
    private final Map<String, Area> municipalityByName = new HashMap<>();
    private final Set<String> clusterKeys;

    KnownVocabulary(
            Areas areas, Sectors sectors, Clusters clusters, ActorKinds kinds, LocalDate today) {
        this.areas = areas;
        this.sectors = sectors;
        this.kinds = kinds;
        this.today = today;
        clusterKeys =
                clusters.listClusters().stream()
                        .map(Cluster::key)
                        .collect(Collectors.toUnmodifiableSet());
        areas.areasOn(today).stream()
                .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                .forEach(this::remember);
    }

    private void remember(Area municipality) {
        for (var language : Language.values()) {
            var name = municipality.name().in(language).text().toLowerCase(Locale.ROOT);
            municipalityByName.putIfAbsent(name, municipality);
        }
    }

    @Override
    public Optional<Area> municipalityWithCode(String code) {
        return areaByCode.computeIfAbsent(code, areas::findArea);
    }

    @Override
    public Optional<Area> municipalityCalled(String name) {
        return Optional.ofNullable(municipalityByName.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean isSector(SectorCode code) {
        return isSector.computeIfAbsent(
                code, c -> sectors.findSector(c.classification(), c.code()).isPresent());
    }

    @Override
    public Set<String> clusters() {
        return clusterKeys;
    }

    @Override
    public ActorKinds kinds() {
        return kinds;
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
