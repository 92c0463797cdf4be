package be.weefsel.app.vocabulary.map;

import be.weefsel.app.vocabulary.Place;
import java.util.List;

/// The shape of an area.
///
/// @param code of the area
/// @param rings each closed: its last point is its first. Islands and holes are rings of their own
public record Outline(String code, List<List<Place>> rings) {
    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
