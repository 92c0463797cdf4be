package be.weefsel.app.actors.store;

import be.weefsel.app.actors.Initiative;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Projects and platforms in the database.
@Component
public class InitiativeStore {
    private static final String INITIATIVE =
            """
            select key, kind, name_nl, name_fr, name_en, name_original,
                description_nl, description_fr, description_en, description_original,
                website, period_from, period_to, lead,
                array(
                    select organisation from actors.initiative_partner
                    where initiative_partner.initiative = initiative.key
                    order by organisation) as partners,
                array(
                    select cluster from actors.initiative_cluster
                    where initiative_cluster.initiative = initiative.key
                    order by cluster) as clusters,
                illustrative, source
            from actors.initiative
            """;

    private final JdbcClient database;

    InitiativeStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<Initiative> findInitiative(String key) {
        return database.sql(INITIATIVE + "where key = :key")
                .param("key", key)
                .query(InitiativeStore::initiative)
                .optional();
    }

    /// The latest first.
    public List<Initiative> initiatives() {
        return database.sql(INITIATIVE + "order by period_from desc nulls last, key")
                .query(InitiativeStore::initiative)
                .list();
    }

    /// Those that the organisation leads or takes part in, the latest first.
    public List<Initiative> initiativesOf(String organisation) {
        return database.sql(
                        INITIATIVE
                                + """
                                where lead = :organisation
                                    or key in (
                                        select initiative from actors.initiative_partner
                                        where organisation = :organisation)
                                order by period_from desc nulls last, key
                                """)
                .param("organisation", organisation)
                .query(InitiativeStore::initiative)
                .list();
    }

    /// Until the transaction ends, so that two changes come one after the other.
    public void lock(String key) {
        database.sql("select key from actors.initiative where key = :key for update")
                .param("key", key)
                .query(Row::onlyString)
                .optional();
    }

    public void insert(Initiative initiative) {
        var columns = columns(initiative);
        database.sql(columns.insertInto("actors.initiative")).params(columns.toMap()).update();
        putPartnersAndClusters(initiative);
    }

    public void update(Initiative initiative) {
        var columns = columns(initiative);
        database.sql(columns.update("actors.initiative", "key")).params(columns.toMap()).update();
        putPartnersAndClusters(initiative);
    }

    public void delete(String key) {
        deletePartnersAndClusters(key);
        database.sql("delete from actors.initiative where key = :key").param("key", key).update();
    }

    private void deletePartnersAndClusters(String key) {
        for (var table : List.of("actors.initiative_partner", "actors.initiative_cluster")) {
            database.sql("delete from %s where initiative = :key".formatted(table))
                    .param("key", key)
                    .update();
        }
    }

    private void putPartnersAndClusters(Initiative initiative) {
        deletePartnersAndClusters(initiative.key());
        database.sql(
                        """
                        insert into actors.initiative_partner (initiative, organisation)
                        select :initiative, partner from unnest(cast(:partners as text[])) as partner
                        """)
                .param("initiative", initiative.key())
                .param("partners", initiative.partners().toArray(String[]::new))
                .update();
        database.sql(
                        """
                        insert into actors.initiative_cluster (initiative, cluster)
                        select :initiative, cluster from unnest(cast(:clusters as text[])) as cluster
                        """)
                .param("initiative", initiative.key())
                .param("clusters", initiative.clusters().toArray(String[]::new))
                .update();
    }

    private static Columns columns(Initiative initiative) {
        return new Columns()
                .value("key", initiative.key())
                .value("kind", initiative.kind().code())
                .text("name", initiative.name())
                .text("description", initiative.description())
                .value("website", initiative.website())
                .value("period_from", initiative.period().from())
                .value("period_to", initiative.period().to())
                .value("lead", initiative.lead())
                .strings("illustrative", initiative.illustrative())
                .value("source", initiative.source());
    }

    private static Initiative initiative(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Initiative(
                row.string("key"),
                Initiative.Kind.ofCode(row.string("kind")),
                row.text("name"),
                row.findText("description"),
                row.findString("website"),
                new Validity(row.findDate("period_from"), row.findDate("period_to")),
                row.findString("lead"),
                Set.copyOf(row.strings("partners")),
                Set.copyOf(row.strings("clusters")),
                Set.copyOf(row.strings("illustrative")),
                row.string("source"));
    }
}
