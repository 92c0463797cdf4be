package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/// A PostgreSQL server that somebody else runs.
///
/// @param url for JDBC; errors in the log do without the values of a row, since these can be
///   personal data
record ExternalDatabase(String url, String user, String password) implements Database {
    private static final int OLDEST_VERSION = 16;
    private static final String JDBC = "jdbc:postgresql:";
    private static final String WITHOUT_VALUES_IN_ERRORS = "logServerErrorDetail=false";

    static Optional<ExternalDatabase> findIn(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("WEEFSEL_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .map(url ->
                        new ExternalDatabase(
                                jdbcUrl(url),
                                environment.getOrDefault("WEEFSEL_DATABASE_USER", "weefsel"),
                                environment.getOrDefault("WEEFSEL_DATABASE_PASSWORD", "")));
    }

    /// People also paste the form that other tools know: `postgresql://server/database`.
    static String jdbcUrl(String url) {
        var jdbc = url.strip().replaceFirst("^postgres(ql)?:", JDBC);
        if (!jdbc.startsWith(JDBC) || jdbc.contains("@")) {
            throw new CannotStart(
                    """
                    WEEFSEL_DATABASE_URL (%s) must have the form \
                    jdbc:postgresql://server:5432/database, with the user in WEEFSEL_DATABASE_USER \
                    and the password in WEEFSEL_DATABASE_PASSWORD.\
                    """
                            .formatted(url.replaceFirst("//.*@", "//…@")));
        }
        return jdbc + (jdbc.contains("?") ? "&" : "?") + WITHOUT_VALUES_IN_ERRORS;
    }

    /// This database, once it has answered and is recent enough.
    ExternalDatabase checked() {
        try (var connection = unpooled().getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select
                                    current_setting('server_version_num')::int / 10000 as version,
                                    pg_encoding_to_char(encoding) as encoding
                                from pg_database
                                where datname = current_database()
                                """)) {
            row.next();
            checkVersion(row.getInt("version"));
            checkEncoding(row.getString("encoding"));
            return this;
        } catch (SQLException e) {
            throw new CannotStart(
                    """
                    The database of WEEFSEL_DATABASE_URL (%s) cannot be used by user (%s): %s.\
                    """
                            .formatted(shownUrl(), user, reason(e)),
                    e);
        }
    }

    private void checkVersion(int version) {
        if (version < OLDEST_VERSION) {
            throw new CannotStart(
                    """
                    The database of WEEFSEL_DATABASE_URL (%s) runs PostgreSQL %d, and Weefsel needs \
                    %d or later: upgrade that server, or leave WEEFSEL_DATABASE_URL out to use \
                    Weefsel's own.\
                    """
                            .formatted(shownUrl(), version, OLDEST_VERSION));
        }
    }

    private void checkEncoding(String encoding) {
        if (!encoding.equals("UTF8")) {
            throw new CannotStart(
                    """
                    The database of WEEFSEL_DATABASE_URL (%s) has encoding %s, and Weefsel needs \
                    UTF8: create it with "create database … encoding 'UTF8' template template0".\
                    """
                            .formatted(shownUrl(), encoding));
        }
    }

    private String shownUrl() {
        return url.replaceFirst("[?].*", "");
    }

    private static String reason(SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        return switch (state) {
            case "28P01", "28000" -> "check WEEFSEL_DATABASE_USER and WEEFSEL_DATABASE_PASSWORD";
            case "3D000" -> "there is no database of this name, so create it first";
            case "08001", "08004", "08006" -> "no server answers there, so start it first";
            default -> String.valueOf(e.getMessage()).lines().findFirst().orElse(state);
        };
    }

    @Override
    public void close() {
        // Who started the server stops it.
    }

    @Override
    public String toString() {
        return "ExternalDatabase[%s, %s]".formatted(shownUrl(), user);
    }
}
