package be.weefsel.app.actors.map;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Directory.Pin;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.AreaLevel;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.ShortNames;
import be.weefsel.app.vocabulary.map.Outlines;
import be.weefsel.app.vocabulary.map.RegionMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Draws the actors on the map of the network's region, as it was on a day.
@Component
public class ActorsMap {
    private static final int WIDTH = 640;
    private static final double SMALL = 11.5;
    private static final double LARGE = 16;

    /// In the order of the legend.
    private static final List<String> SHAPES =
            List.of("ring", "circle", "triangle", "hexagon", "cross", "diamond", "square");

    /// Of the kinds that do not have the shape of their side.
    private static final Map<OrganisationKind, String> OWN_SHAPES =
            Map.of(
                    OrganisationKind.COMPETENCE_POLE, "hexagon",
                    OrganisationKind.HIGHER_EDUCATION, "triangle",
                    OrganisationKind.EDUCATION, "triangle",
                    OrganisationKind.FEDERATION, "diamond",
                    OrganisationKind.EMPLOYERS_ORGANISATION, "diamond");

    /// The golden angle: actors in the same place lie like the seeds of a sunflower.
    private static final double ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final Areas areas;
    private final Outlines outlines;
    private final Clusters clusters;
    private final Kinds kinds;

    ActorsMap(Areas areas, Outlines outlines, Clusters clusters, Kinds kinds) {
        this.areas = areas;
        this.outlines = outlines;
        this.clusters = clusters;
        this.kinds = kinds;
    }

    /// All of them, with a legend.
    ///
    /// @return empty when we have no outlines of the region
    public Optional<MapFigure> ofMany(Collection<Pin> pins, LocalDate day, Frame frame) {
        return draw(pins, day, frame, Optional.empty());
    }

    /// One of them, in its municipality.
    ///
    /// @return empty when we have no outlines of the region, or the actor is not on it
    public Optional<MapFigure> ofOne(Pin pin, LocalDate day, Frame frame) {
        return draw(List.of(pin), day, frame, Optional.of(pin.organisation()))
                .filter(map -> !map.dots().isEmpty());
    }

    private Optional<MapFigure> draw(
            Collection<Pin> pins, LocalDate day, Frame frame, Optional<Organisation> only) {
        return Region.on(day, frame, areas, outlines)
                .map(region -> draw(pins, region, frame, only));
    }

    private MapFigure draw(
            Collection<Pin> pins, Region region, Frame frame, Optional<Organisation> only) {
        var map = region.map();
        var shown =
                pins.stream()
                        .filter(pin ->
                                pin.organisation()
                                        .location()
                                        .point()
                                        .filter(map::shows)
                                        .isPresent())
                        .toList();
        var chosen = only.flatMap(o -> o.location().municipality());
        var allClusters = clusters.listClusters();
        var size = only.isPresent() ? LARGE : SMALL;
        var dots = dots(shown, map, size, frame, threads(allClusters));
        return new MapFigure(
                map.width(),
                map.height(),
                label(shown, pins.size(), only, frame),
                map.pieces().stream()
                        .map(piece ->
                                new MapFigure.Municipality(
                                        region.nameOf(piece.code()),
                                        piece.path(),
                                        chosen.filter(piece.code()::equals).isPresent()))
                        .toList(),
                map.seams(),
                map.outline(),
                dots,
                region.names(shown, size),
                only.isPresent() ? List.of() : shapes(shown, frame),
                only.isPresent() ? List.of() : threadNames(shown, allClusters, frame),
                caption(shown.size(), pins.size(), only, frame));
    }

    private static String label(
            List<Pin> shown, int all, Optional<Organisation> only, Frame frame) {
        var texts = frame.texts();
        if (only.isPresent()) {
            return texts.of(
                    "actors.map.label-one",
                    only.get().name().in(frame.language()).text(),
                    only.get().location().town());
        }
        var towns =
                shown.stream()
                        .collect(
                                Collectors.groupingBy(
                                        pin -> pin.organisation().location().town(),
                                        TreeMap::new,
                                        Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(3)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        return texts.of("actors.map.label", frame.networkName(), shown.size(), all, towns);
    }

    private static String caption(int shown, int all, Optional<Organisation> only, Frame frame) {
        var key = only.isPresent() ? "actors.map.caption-one" : "actors.map.caption";
        return frame.texts().of(key, all - shown);
    }

    // Dots

    private static List<MapFigure.Dot> dots(
            List<Pin> pins,
            RegionMap map,
            double size,
            Frame frame,
            Map<String, String> threadByCluster) {
        var dots = new ArrayList<MapFigure.Dot>();
        for (var together : byPlace(pins).entrySet()) {
            var centre = map.project(together.getKey());
            var number = 0;
            for (var pin : together.getValue()) {
                var radius = together.getValue().size() == 1 ? 0 : spread(number, size);
                var x = centre.x() + radius * Math.cos(number * ANGLE) - size / 2;
                var y = centre.y() + radius * Math.sin(number * ANGLE) - size / 2;
                dots.add(
                        new MapFigure.Dot(
                                frame.link("/actors/" + pin.organisation().key()),
                                pin.organisation().name().in(frame.language()).text(),
                                pin.cluster()
                                        .map(cluster -> threadByCluster.getOrDefault(cluster, ""))
                                        .orElse(""),
                                shapeOf(pin.organisation().kind()),
                                decimal(x),
                                decimal(y),
                                decimal(size)));
                number++;
            }
        }
        return dots;
    }

    private static double spread(int number, double size) {
        return size * 0.66 * Math.sqrt(number + 0.35);
    }

    /// Those of one place together, same colours beside each other.
    private static Map<Place, List<Pin>> byPlace(List<Pin> pins) {
        return pins.stream()
                .sorted(
                        Comparator.comparing((Pin pin) -> pin.cluster().orElse(""))
                                .thenComparing(pin -> pin.organisation().kind().code())
                                .thenComparing(pin -> pin.organisation().key()))
                .collect(
                        Collectors.groupingBy(
                                pin -> pin.organisation().location().point().orElseThrow(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static String shapeOf(OrganisationKind kind) {
        return Optional.ofNullable(OWN_SHAPES.get(kind))
                .orElseGet(() ->
                        switch (kind.side()) {
                            case COMPANY -> "ring";
                            case KNOWLEDGE -> "circle";
                            case SERVICE -> "cross";
                            case GOVERNMENT -> "square";
                        });
    }

    // Legend

    private List<MapFigure.Sign> shapes(List<Pin> shown, Frame frame) {
        var known = ActorKinds.of(kinds);
        var onTheMap =
                shown.stream().map(pin -> pin.organisation().kind()).collect(Collectors.toSet());
        var byShape =
                known.organisationKinds().stream()
                        .filter(onTheMap::contains)
                        .collect(Collectors.groupingBy(ActorsMap::shapeOf));
        return SHAPES.stream()
                .filter(byShape::containsKey)
                .map(shape ->
                        new MapFigure.Sign(
                                shape,
                                nameOf(
                                        shape,
                                        byShape.getOrDefault(shape, List.of()),
                                        known,
                                        frame)))
                .toList();
    }

    /// The names of its kinds as soon as the network named one of them itself.
    private static String nameOf(
            String shape, List<OrganisationKind> drawn, ActorKinds known, Frame frame) {
        var isNamedByTheNetwork =
                drawn.stream()
                        .anyMatch(kind ->
                                known.nameOfTheNetwork(kind.code(), frame.language()).isPresent());
        return isNamedByTheNetwork
                ? drawn.stream()
                        .map(kind -> known.nameOf(kind, frame.texts()))
                        .collect(Collectors.joining(", "))
                : frame.texts().of("actors.map.shape." + shape);
    }

    private static Map<String, String> threads(List<Cluster> clusters) {
        return clusters.stream()
                .collect(Collectors.toMap(Cluster::key, cluster -> cluster.thread().style()));
    }

    private static List<MapFigure.Sign> threadNames(
            List<Pin> shown, List<Cluster> clusters, Frame frame) {
        var used = new HashSet<String>();
        shown.forEach(pin -> pin.cluster().ifPresent(used::add));
        var names = new ShortNames(clusters, frame.language());
        return clusters.stream()
                .filter(cluster -> used.contains(cluster.key()))
                .map(cluster ->
                        new MapFigure.Sign(cluster.thread().style(), names.of(cluster.key())))
                .toList();
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// The network's region on a day.
    private record Region(
            Language reader, List<Area> municipalities, List<Area> around, RegionMap map) {

        static Optional<Region> on(LocalDate day, Frame frame, Areas areas, Outlines outlines) {
            var shapes = MunicipalityShape.on(day, frame, areas, outlines);
            if (shapes.isEmpty()) {
                return Optional.empty();
            }
            var pieces =
                    shapes.stream()
                            .map(shape -> new RegionMap.Piece(shape.subRegion(), shape.outline()))
                            .toList();
            return Optional.of(
                    new Region(
                            frame.language(),
                            shapes.stream().map(MunicipalityShape::area).toList(),
                            areas.areasOn(day),
                            new RegionMap(pieces, WIDTH)));
        }

        String nameOf(String code) {
            return municipalities.stream()
                    .filter(area -> area.code().equals(code))
                    .findFirst()
                    .map(area -> area.name().in(reader).text())
                    .orElse("");
        }

        /// The towns that an arrondissement is called after, each below what stands there.
        List<MapFigure.Name> names(List<Pin> shown, double size) {
            var byCode =
                    around.stream()
                            .filter(area -> area.level() == AreaLevel.ARRONDISSEMENT)
                            .collect(Collectors.toMap(Area::code, Function.identity()));
            return municipalities.stream()
                    .filter(town ->
                            town.parent()
                                    .map(byCode::get)
                                    .filter(wider -> isCalledAfter(wider, town))
                                    .isPresent())
                    .map(town -> name(town, shown, size))
                    .toList();
        }

        private boolean isCalledAfter(Area wider, Area town) {
            return wider.name()
                    .exactly(Language.NL)
                    .endsWith(" " + town.name().exactly(Language.NL));
        }

        private MapFigure.Name name(Area town, List<Pin> shown, double size) {
            var centre = map.project(town.centre());
            var count =
                    shown.stream()
                            .map(pin -> pin.organisation().location())
                            .filter(at -> at.municipality().filter(town.code()::equals).isPresent())
                            .filter(at ->
                                    at.point().filter(p -> isNear(p, town.centre())).isPresent())
                            .count();
            var below = (count == 0 ? 0 : spread((int) count, size)) + size / 2 + 16;
            return new MapFigure.Name(
                    town.name().in(reader).text(),
                    decimal(centre.x()),
                    decimal(centre.y() + below));
        }

        private static boolean isNear(Place one, Place other) {
            return Math.abs(one.latitude() - other.latitude()) < 0.01
                    && Math.abs(one.longitude() - other.longitude()) < 0.02;
        }
    }
}
