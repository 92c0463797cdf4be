package be.weefsel.app.openness;

import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.map.Outline;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Things on the map as they are published for anyone to take along: one collection of features
/// (RFC 7946). Places are in WGS84, the east first.
public final class GeoJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode collection;
    private final ArrayNode features;

    /// @param about what holds for all of it, such as its licences
    public GeoJson(Map<String, String> about) {
        collection = JSON.objectNode().put("type", "FeatureCollection");
        about.forEach(collection::put);
        features = collection.putArray("features");
    }

    public GeoJson place(Place place, Map<String, ?> properties) {
        return feature("Point", position(place), properties);
    }

    public GeoJson area(Outline outline, Map<String, ?> properties) {
        var polygons = JSON.arrayNode();
        for (var polygon : outline.polygons()) {
            var rings = polygons.addArray();
            polygon.rings().forEach(ring -> rings.add(line(ring)));
        }
        return feature("MultiPolygon", polygons, properties);
    }

    private GeoJson feature(String type, JsonNode coordinates, Map<String, ?> properties) {
        var feature = features.addObject().put("type", "Feature");
        feature.set("properties", JsonMapper.shared().valueToTree(properties));
        feature.putObject("geometry").put("type", type).set("coordinates", coordinates);
        return this;
    }

    private static ArrayNode line(List<Place> places) {
        var line = JSON.arrayNode();
        places.forEach(place -> line.add(position(place)));
        return line;
    }

    private static ArrayNode position(Place place) {
        return JSON.arrayNode().add(place.longitude()).add(place.latitude());
    }

    public byte[] toBytes() {
        return JsonMapper.shared().writeValueAsBytes(collection);
    }
}
