package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The database of an instance, for as long as a command works on it.
///
/// @param folder held as long, where the database is Weefsel's own and nobody else runs it
public record OpenDatabase(Database database, Optional<DataFolder> folder)
        implements AutoCloseable {

    /// To read what is there, also while Weefsel runs.
    ///
    /// @param home the data folder
    /// @throws CannotStart when there is no database yet
    public static OpenDatabase forReading(
            Path home, String holder, Map<String, String> environment) {
        if (ExternalDatabase.findIn(environment).isPresent()) {
            return forChanging(home, holder, environment);
        }
        if (!EmbeddedDatabase.isIn(home)) {
            throw new CannotStart(
                    "There is no network in (%s): let WEEFSEL_HOME name the data folder."
                            .formatted(home.toAbsolutePath().normalize()));
        }
        return DataFolder.isInUse(home)
                ? new OpenDatabase(EmbeddedDatabase.besideWeefselIn(home), Optional.empty())
                : forChanging(home, holder, environment);
    }

    /// With Weefsel's own database, nobody else may be working in its folder.
    public static OpenDatabase forChanging(
            Path home, String holder, Map<String, String> environment) {
        var external = ExternalDatabase.findIn(environment);
        if (external.isPresent()) {
            return new OpenDatabase(external.get().checked(), Optional.empty());
        }
        var folder = DataFolder.open(home, holder);
        try {
            return new OpenDatabase(EmbeddedDatabase.start(folder), Optional.of(folder));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public void close() {
        database.close();
        folder.ifPresent(DataFolder::close);
    }
}
