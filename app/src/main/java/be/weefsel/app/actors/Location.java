package be.weefsel.app.actors;

import be.weefsel.app.vocabulary.Place;
import java.util.Optional;

/// Where an organisation is.
///
/// @param town as people there call it
/// @param municipality code of the area; empty where we know no areas, as across the border
/// @param country two letters (ISO 3166): `BE`
/// @param point for the map
public record Location(
        String town, Optional<String> municipality, String country, Optional<Place> point) {
    public Location {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "The country (%s) is not two capital letters.".formatted(country));
        }
    }
}
