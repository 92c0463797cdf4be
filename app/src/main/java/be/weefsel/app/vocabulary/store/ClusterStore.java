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

    /// In the order in which they were first told.
    public List<Cluster> clusters() {
        return database.sql(
                        """
                        select key, name_nl, name_fr, name_en, name_original,
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
                        .text("purpose", cluster.purpose())
                        .value("thread", cluster.thread().code())
                        .value("valid_from", cluster.validity().from())
                        .value("valid_to", cluster.validity().to());
        database.sql(columns.insertOrUpdate("vocabulary.cluster", "key"))
                .params(columns.toMap())
                .update();
    }

    private static Cluster cluster(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Cluster(
                row.string("key"),
                row.text("name"),
                row.text("purpose"),
                ThreadColour.ofCode(row.string("thread")),
                new Validity(row.findDate("valid_from"), row.findDate("valid_to")));
    }
}
