package be.weefsel.app.vocabulary.map;

import be.weefsel.app.vocabulary.Place;
import java.util.List;

/// The shape of an area.
///
/// @param code of the area
/// @param polygons more than one when it has islands or enclaves
public record Outline(String code, List<Polygon> polygons) {
    public Outline {
        polygons = List.copyOf(polygons);
    }

    /// @param rings the line around it, then those around its holes; each is closed: its last point
    ///   is its first
    public record Polygon(List<List<Place>> rings) {
        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /// Of all polygons.
    public List<List<Place>> rings() {
        return polygons.stream().flatMap(polygon -> polygon.rings().stream()).toList();
    }
}
