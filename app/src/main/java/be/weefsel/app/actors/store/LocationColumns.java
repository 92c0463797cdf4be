package be.weefsel.app.actors.store;

import be.weefsel.app.actors.Location;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Place;
import java.sql.SQLException;
import java.util.Optional;

/// A location takes the same five columns in each table that has one.
final class LocationColumns {
    private LocationColumns() {}

    static Columns add(Columns columns, Location location) {
        return columns.value("town", location.town())
                .value("municipality", location.municipality())
                .value("country", location.country())
                .value("latitude", location.point().map(Place::latitude))
                .value("longitude", location.point().map(Place::longitude));
    }

    static Location read(Row row) throws SQLException {
        return new Location(
                row.string("town"),
                row.findString("municipality"),
                row.string("country"),
                point(row));
    }

    private static Optional<Place> point(Row row) throws SQLException {
        var latitude = row.findDouble("latitude");
        var longitude = row.findDouble("longitude");
        return latitude.flatMap(north -> longitude.map(east -> new Place(north, east)));
    }
}
