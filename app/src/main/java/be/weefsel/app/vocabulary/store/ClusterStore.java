package be.weefsel.app.vocabulary.store;

import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names of the collective factories in the database.
@Component
public class ClusterStore {
    private final JdbcClient database;

    ClusterStore(JdbcClient database) {
        this.database = database;
    }

    /// In the network's own order.
    public List<Cluster> clusters() {
        return database.sql(
                        """
                        select key, name_nl, name_fr, name_en, name_original,
                            short_nl, short_fr, short_en, short_original,
                            purpose_nl, purpose_fr, purpose_en, purpose_original,
                            thread, valid_from, valid_to
                        from vocabulary.cluster
                        order by position
                        """)
                .query(ClusterStore::cluster)
                .list();
    }

    public void put(Cluster cluster) {
        var columns =
                new Columns()
                        .value("key", cluster.key())
                        .text("name", cluster.name())
                        .text("short", cluster.shortName())
                        .text("purpose", cluster.purpose())
                        .value("thread", cluster.thread().code())
                        .value("valid_from", cluster.validity().from())
                        .value("valid_to", cluster.validity().to());
        var changed =
                database.sql(columns.update("vocabulary.cluster", "key"))
                        .params(columns.toMap())
                        .update();
        if (changed == 0) {
            columns.value("position", nextPosition());
            database.sql(columns.insertInto("vocabulary.cluster")).params(columns.toMap()).update();
        }
    }

    private int nextPosition() {
        return database.sql("select coalesce(max(position), 0) + 1 from vocabulary.cluster")
                .query(Integer.class)
                .single();
    }

    /// Nobody else decides about names or order until the transaction ends.
    public void lock() {
        database.sql("lock table vocabulary.cluster in share row exclusive mode").update();
    }

    /// @param keys all of them, in their new order
    public void putInOrder(List<String> keys) {
        database.sql(
                        """
                        update vocabulary.cluster
                        set position = wanted.position
                        from unnest(:keys) with ordinality as wanted (key, position)
                        where cluster.key = wanted.key
                        """)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    private static Cluster cluster(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Cluster(
                row.string("key"),
                row.text("name"),
                row.findText("short"),
                row.text("purpose"),
                ThreadColour.ofCode(row.string("thread")),
                new Validity(row.findDate("valid_from"), row.findDate("valid_to")));
    }
}
