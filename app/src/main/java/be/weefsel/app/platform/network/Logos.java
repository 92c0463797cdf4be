package be.weefsel.app.platform.network;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The logo of the network, and the one before it, in case somebody takes a change back.
@Component
public class Logos {
    private final JdbcClient database;

    Logos(JdbcClient database) {
        this.database = database;
    }

    /// Empty: the mark of Weefsel stands there.
    public Optional<String> findKey() {
        return database.sql("select key from platform.logo where is_shown")
                .query(String.class)
                .optional();
    }

    /// Also one that is no longer shown, as long as it is kept: a page of a moment ago may ask for
    /// it.
    public Optional<Logo> find(String key) {
        return database.sql("select type, content from platform.logo where key = :key")
                .param("key", key)
                .query((row, number) ->
                        new Logo(
                                key,
                                Logo.Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                                row.getBytes("content")))
                .optional();
    }

    /// Until the end of the transaction nobody else changes it.
    public void hold() {
        database.sql("lock table platform.logo in share row exclusive mode").update();
    }

    public void add(Logo logo) {
        database.sql(
                        """
                        insert into platform.logo (key, type, content, is_shown)
                        values (:key, :type, :content, false)
                        on conflict (key) do nothing
                        """)
                .param("key", logo.key())
                .param("type", logo.type().name().toLowerCase(Locale.ROOT))
                .param("content", logo.content())
                .update();
    }

    /// Shows this one from now on, and keeps only the one before it beside it.
    ///
    /// @param key empty: none
    public void show(Optional<String> key) {
        var before = findKey();
        database.sql("update platform.logo set is_shown = false where is_shown").update();
        database.sql("update platform.logo set is_shown = true where key = :key")
                .param("key", key.orElse(""))
                .update();
        database.sql("delete from platform.logo where not is_shown and key <> :before")
                .param("before", before.orElse(""))
                .update();
    }
}
