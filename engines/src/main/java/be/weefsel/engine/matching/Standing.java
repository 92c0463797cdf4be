package be.weefsel.engine.matching;

import java.util.Map;

/// Where an owner stands among all owners that may be suggested, by its best supply, and where it
/// would stand if one criterion did not count.
///
/// @param place 1 is the best; owners with the same total share a place
/// @param placeWithout only of the criteria without which the place is another
public record Standing(int place, Map<Criterion, Integer> placeWithout) {
    public Standing {
        placeWithout = Sorted.map(placeWithout);
    }
}
