package be.weefsel.app.vocabulary;

/// A point on the earth (WGS 84).
///
/// @param latitude degrees north, -90..90
/// @param longitude degrees east, -180..180
public record Place(double latitude, double longitude) {
    public Place {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "latitude (%s) must lie in -90..90 and longitude (%s) in -180..180"
                            .formatted(latitude, longitude));
        }
    }
}
