package be.weefsel.engine.matching;

/// A point on the map (WGS 84, degrees) and the country it lies in.
///
/// @param country two capital letters of ISO 3166
/// @param town as a [TravelTable] calls it; may be empty
public record Place(double latitude, double longitude, String country, String town) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /// Roads are longer than the straight line; a factor of 1.3 is common for dense networks.
    static final double DETOUR = 1.3;

    static final double KM_PER_HOUR = 50;

    public Place {
        if (!(latitude >= -90 && latitude <= 90) || !(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "latitude (%s) must lie in -90..90 and longitude (%s) in -180..180"
                            .formatted(latitude, longitude));
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "country (%s) must be two capital letters, such as BE".formatted(country));
        }
    }

    /// Without the name of a town.
    public Place(double latitude, double longitude, String country) {
        this(latitude, longitude, country, "");
    }

    /// Great-circle distance in km by the haversine formula, on a sphere of 6371.0088 km.
    public double kilometresTo(Place other) {
        double halfLatitude = Math.toRadians(other.latitude - latitude) / 2;
        double halfLongitude = Math.toRadians(other.longitude - longitude) / 2;
        double haversine =
                square(Math.sin(halfLatitude))
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * square(Math.sin(halfLongitude));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /// About how long the drive takes: the great circle × 1.3 at 50 km/h. 10 km are 15.6 minutes.
    ///
    /// An estimate for ranking, not for planning a trip: it knows no roads, rivers or rush hours.
    public double minutesTo(Place other) {
        return kilometresTo(other) * DETOUR / KM_PER_HOUR * 60;
    }

    private static double square(double x) {
        return x * x;
    }
}
