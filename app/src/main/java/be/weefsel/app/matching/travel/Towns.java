package be.weefsel.app.matching.travel;

import be.weefsel.app.actors.Location;
import be.weefsel.engine.matching.Place;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Towns as the engine knows them.
public final class Towns {
    private Towns() {}

    /// Empty when it is not on the map.
    public static Optional<Place> placeOf(Location location) {
        return location.point()
                .map(point ->
                        new Place(
                                point.latitude(),
                                point.longitude(),
                                location.country(),
                                key(location.town())));
    }

    /// How names of towns are compared: without capitals, accents and spaces around them.
    static String key(String town) {
        return Normalizer.normalize(town.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
