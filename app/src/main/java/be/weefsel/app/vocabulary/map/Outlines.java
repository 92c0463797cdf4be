package be.weefsel.app.vocabulary.map;

import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The outlines of areas that come with Weefsel, read once: they change with the software only.
@Component
public class Outlines {
    /// As it is told to those who take the shapes along.
    public static final String LICENCE =
            "CC0 1.0, from https://github.com/bmesuere/belgium-topojson (Belgium-Map), simplified";

    /// The later ones fill in what the earlier ones lack.
    private static final List<String> FILES =
            List.of("municipalities-belgium.geojson", "provinces-belgium.geojson");

    private final Map<String, Outline> byCode;

    Outlines(@Value("${weefsel.outlines.folder:be/weefsel/reference}") String folder) {
        byCode = new HashMap<>();
        for (var file : FILES) {
            read(folder + "/" + file).forEach(o -> byCode.putIfAbsent(o.code(), o));
        }
    }

    /// The outline of an area, or else of the one that it went up in.
    public Optional<Outline> findOutline(Area area) {
        return Optional.ofNullable(byCode.get(area.code()))
                .or(() -> area.successor().map(byCode::get));
    }

    private static List<Outline> read(String path) {
        var outlines = new ArrayList<Outline>();
        try (var in = new ClassPathResource(path).getInputStream()) {
            for (var feature : JsonMapper.shared().readTree(in).path("features")) {
                outlines.add(
                        new Outline(
                                feature.path("properties").path("code").asString(),
                                polygons(feature.path("geometry"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlines;
    }

    private static List<Outline.Polygon> polygons(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var polygons =
                switch (geometry.path("type").asString()) {
                    case "Polygon" -> List.of(coordinates);
                    case "MultiPolygon" -> coordinates;
                    default ->
                            throw new IllegalArgumentException(
                                    "An outline is a polygon or several, not (%s)."
                                            .formatted(geometry.path("type")));
                };
        var outline = new ArrayList<Outline.Polygon>();
        for (var polygon : polygons) {
            var rings = new ArrayList<List<Place>>();
            polygon.forEach(ring -> rings.add(ring(ring)));
            outline.add(new Outline.Polygon(rings));
        }
        return outline;
    }

    private static List<Place> ring(JsonNode positions) {
        var ring = new ArrayList<Place>();
        for (var position : positions) {
            // GeoJSON names the east first.
            ring.add(new Place(position.get(1).asDouble(), position.get(0).asDouble()));
        }
        return ring;
    }
}
