package be.weefsel.app.actors.exchange;

import be.weefsel.app.platform.people.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One kind of record and its columns, both ways. It knows what was there when it was made, and is
/// made anew for each file.
///
/// @param <T> the record
interface Exchange<T> {
    /// Name of the kind in addresses and the database: `organisations`.
    String kind();

    /// In the order of the file.
    List<String> columns();

    Map<String, String> texts(T record);

    /// Everything that is there, by key.
    Map<String, T> known();

    /// The key that a record has by now, of which a row says what it once was.
    default String current(String key) {
        return key;
    }

    /// The key of the record that a row without a key is about.
    Optional<String> findKey(Cells row);

    /// A key for a new record that resembles its name; not one of those taken.
    String newKey(Cells row, Set<String> taken);

    /// What the row says in all its columns.
    ///
    /// @return empty when something is wrong, which the row then tells
    Optional<T> read(Cells row, String key, Optional<T> before);

    /// Looks at the records of the file beside all others, and tells the rows what is wrong.
    ///
    /// @param all by key, as they will be
    void compare(Map<Cells, T> rows, Map<String, T> all);

    /// What a person calls it.
    String nameOf(T record);

    /// @return whether it still was as it is in `before`; if not, nothing was written
    boolean save(Reader by, Optional<T> before, T after);
}
