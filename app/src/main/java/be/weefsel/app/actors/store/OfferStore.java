package be.weefsel.app.actors.store;

import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Offers and what they are about, in the database.
@Component
public class OfferStore {
    private static final String OFFER =
            """
            select key, organisation, kind, title_nl, title_fr, title_en, title_original,
                description_nl, description_fr, description_en, description_original,
                array(
                    select topic from actors.offer_topic
                    where offer_topic.offer = offer.key order by topic) as topics,
                keywords, languages, capacity_per_year, capacity_unit, trl_from, trl_to,
                open_from, open_to,
                array(
                    select cluster from actors.offer_cluster
                    where offer_cluster.offer = offer.key order by cluster) as clusters,
                illustrative, source
            from actors.offer
            """;

    private final JdbcClient database;
    private final TransactionTemplate nested;

    OfferStore(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public List<Offer> offers() {
        return database.sql(OFFER + "order by key").query(OfferStore::offer).list();
    }

    public Optional<Offer> findOffer(String key) {
        return database.sql(OFFER + "where key = :key")
                .param("key", key)
                .query(OfferStore::offer)
                .optional();
    }

    public List<Offer> offersOf(Collection<String> organisations) {
        return database.sql(
                        OFFER
                                + """
                                where organisation = any(:organisations)
                                order by organisation, open_from nulls first, key
                                """)
                .param("organisations", organisations.toArray(String[]::new))
                .query(OfferStore::offer)
                .list();
    }

    public List<Offer> offersOpenOn(LocalDate date) {
        return database.sql(
                        OFFER
                                + """
                                where (open_from is null or open_from <= :date)
                                    and (open_to is null or open_to >= :date)
                                order by key
                                """)
                .param("date", date)
                .query(OfferStore::offer)
                .list();
    }

    public List<Offer> offersAbout(Collection<String> topics) {
        return database.sql(
                        OFFER
                                + """
                                where key in (
                                    select offer from actors.offer_topic where topic = any(:topics))
                                order by key
                                """)
                .param("topics", topics.toArray(String[]::new))
                .query(OfferStore::offer)
                .list();
    }

    public Set<String> topicsOfOffers() {
        return Set.copyOf(
                database.sql("select distinct topic from actors.offer_topic")
                        .query(Row::onlyString)
                        .list());
    }

    /// Until the transaction ends, so that two changes come one after the other.
    public void lock(String key) {
        database.sql("select key from actors.offer where key = :key for update")
                .param("key", key)
                .query(Row::onlyString)
                .optional();
    }

    public void insert(Offer offer) {
        var columns = columns(offer);
        database.sql(columns.insertInto("actors.offer")).params(columns.toMap()).update();
        putTopicsAndClusters(offer);
    }

    public void update(Offer offer) {
        var columns = columns(offer);
        database.sql(columns.update("actors.offer", "key")).params(columns.toMap()).update();
        putTopicsAndClusters(offer);
    }

    /// @return whether it is gone; not when something refers to it
    public boolean delete(String key) {
        try {
            nested.executeWithoutResult(status -> {
                deleteTopicsAndClusters(key);
                database.sql("delete from actors.offer where key = :key")
                        .param("key", key)
                        .update();
            });
            return true;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    private void deleteTopicsAndClusters(String key) {
        for (var table : List.of("actors.offer_topic", "actors.offer_cluster")) {
            database.sql("delete from %s where offer = :key".formatted(table))
                    .param("key", key)
                    .update();
        }
    }

    private void putTopicsAndClusters(Offer offer) {
        deleteTopicsAndClusters(offer.key());
        database.sql(
                        """
                        insert into actors.offer_topic (offer, topic)
                        select :offer, topic from unnest(cast(:topics as text[])) as topic
                        """)
                .param("offer", offer.key())
                .param("topics", offer.topics().toArray(String[]::new))
                .update();
        database.sql(
                        """
                        insert into actors.offer_cluster (offer, cluster)
                        select :offer, cluster from unnest(cast(:clusters as text[])) as cluster
                        """)
                .param("offer", offer.key())
                .param("clusters", offer.clusters().toArray(String[]::new))
                .update();
    }

    private static Columns columns(Offer offer) {
        return new Columns()
                .value("key", offer.key())
                .value("organisation", offer.organisation())
                .value("kind", offer.kind().code())
                .text("title", offer.title())
                .text("description", offer.description())
                .strings("keywords", offer.keywords())
                .languages("languages", offer.languages())
                .value("capacity_per_year", offer.capacity().map(Capacity::perYear))
                .value("capacity_unit", offer.capacity().map(Capacity::unit))
                .value("trl_from", offer.trl().map(TrlRange::from))
                .value("trl_to", offer.trl().map(TrlRange::to))
                .value("open_from", offer.open().from())
                .value("open_to", offer.open().to())
                .strings("illustrative", offer.illustrative())
                .value("source", offer.source());
    }

    private static Offer offer(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Offer(
                row.string("key"),
                row.string("organisation"),
                new OfferKind(row.string("kind")),
                row.text("title"),
                row.text("description"),
                Set.copyOf(row.strings("topics")),
                row.strings("keywords"),
                row.languages("languages"),
                capacity(row),
                trl(row),
                new Validity(row.findDate("open_from"), row.findDate("open_to")),
                Set.copyOf(row.strings("clusters")),
                Set.copyOf(row.strings("illustrative")),
                row.string("source"));
    }

    private static Optional<Capacity> capacity(Row row) throws SQLException {
        var unit = row.findString("capacity_unit");
        return row.findInteger("capacity_per_year")
                .map(perYear -> new Capacity(perYear, unit.orElse("")));
    }

    private static Optional<TrlRange> trl(Row row) throws SQLException {
        var to = row.findInteger("trl_to");
        return row.findInteger("trl_from").map(from -> new TrlRange(from, to.orElse(from)));
    }
}
