package be.weefsel.app.vocabulary.store;

import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.TopicScheme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Schemes of topics in the database.
@Component
public class TopicStore {
    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;

    TopicStore(JdbcClient database, NamedParameterJdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    public List<TopicScheme> schemes() {
        return database.sql(
                        """
                        select iri, name_nl, name_fr, name_en, name_original, licence
                        from vocabulary.topic_scheme
                        order by iri
                        """)
                .query((result, number) -> {
                    var row = new Row(result);
                    var iri = row.string("iri");
                    return new TopicScheme(
                            iri, row.text("name"), row.string("licence"), topicsOf(iri));
                })
                .list();
    }

    public Optional<Topic> findTopic(String key) {
        return topics(key, null).stream().findFirst();
    }

    public List<Topic> topics() {
        return topics(null, null);
    }

    public List<Topic> topicsOf(String scheme) {
        return topics(null, scheme);
    }

    /// @param key null for any
    /// @param scheme null for any
    private List<Topic> topics(@Nullable String key, @Nullable String scheme) {
        return database.sql(
                        """
                        select topic.key, topic.iri,
                            label_nl, label_fr, label_en, label_original,
                            other_nl, other_fr, other_en,
                            definition_nl, definition_fr, definition_en, definition_original,
                            array(
                                select broader from vocabulary.topic_broader
                                where topic_broader.topic = topic.key) as broader,
                            array(
                                select narrower.topic from vocabulary.topic_broader narrower
                                where narrower.broader = topic.key) as narrower,
                            array(
                                select related from vocabulary.topic_related
                                where topic_related.topic = topic.key
                                union all
                                select other.topic from vocabulary.topic_related other
                                where other.related = topic.key) as related
                        from vocabulary.topic
                        where topic.key = coalesce(:key, topic.key)
                            and topic.scheme = coalesce(:scheme, topic.scheme)
                        order by topic.key
                        """)
                .param("key", key)
                .param("scheme", scheme)
                .query(TopicStore::topic)
                .list();
    }

    /// Keys of a topic and of all that lie under it, however deep; circles in the scheme do no
    /// harm.
    public Set<String> withNarrower(Collection<String> topics) {
        return new TreeSet<>(
                database.sql(
                                """
                                with recursive under as (
                                    select key from vocabulary.topic where key = any(:topics)
                                    union
                                    select topic_broader.topic
                                    from vocabulary.topic_broader
                                    join under on topic_broader.broader = under.key
                                )
                                select key from under
                                """)
                        .param("topics", topics.toArray(String[]::new))
                        .query(Row::onlyString)
                        .list());
    }

    /// Each topic with each topic above it, itself included, as pairs.
    public List<Pair> withBroader() {
        return database.sql(
                        """
                        with recursive above as (
                            select key as topic, key as broader from vocabulary.topic
                            union
                            select above.topic, topic_broader.broader
                            from above join vocabulary.topic_broader
                                on topic_broader.topic = above.broader
                        )
                        select topic, broader from above
                        """)
                .query((row, number) -> new Pair(row.getString("topic"), row.getString("broader")))
                .list();
    }

    public record Pair(String topic, String broader) {}

    /// Brings the scheme in the database to this form; topics that are not in it go away.
    public void put(TopicScheme scheme) {
        var columns =
                new Columns()
                        .value("iri", scheme.iri())
                        .text("name", scheme.name())
                        .value("licence", scheme.licence());
        database.sql(columns.insertOrUpdate("vocabulary.topic_scheme", "iri"))
                .params(columns.toMap())
                .update();
        removeAllBut(scheme);
        putTopics(scheme);
        putRelations(scheme);
    }

    private void removeAllBut(TopicScheme scheme) {
        database.sql(
                        """
                        delete from vocabulary.topic
                        where scheme = :scheme and not key = any(:keys)
                        """)
                .param("scheme", scheme.iri())
                .param("keys", scheme.topics().stream().map(Topic::key).toArray(String[]::new))
                .update();
        database.sql(
                        """
                        delete from vocabulary.topic_broader
                        where topic in (select key from vocabulary.topic where scheme = :scheme)
                        """)
                .param("scheme", scheme.iri())
                .update();
        database.sql(
                        """
                        delete from vocabulary.topic_related
                        where topic in (select key from vocabulary.topic where scheme = :scheme)
                        """)
                .param("scheme", scheme.iri())
                .update();
    }

    private void putTopics(TopicScheme scheme) {
        batch(
                row -> row.insertOrUpdate("vocabulary.topic", "key"),
                scheme.topics().stream()
                        .map(topic ->
                                new Columns()
                                        .value("key", topic.key())
                                        .value("iri", topic.iri())
                                        .value("scheme", scheme.iri())
                                        .text("label", topic.label())
                                        .strings("other_nl", topic.otherLabelsIn(Language.NL))
                                        .strings("other_fr", topic.otherLabelsIn(Language.FR))
                                        .strings("other_en", topic.otherLabelsIn(Language.EN))
                                        .text("definition", topic.definition()))
                        .toList());
    }

    private void putRelations(TopicScheme scheme) {
        var broader = new ArrayList<Columns>();
        var related = new ArrayList<Columns>();
        for (var topic : scheme.topics()) {
            for (var other : topic.broader()) {
                broader.add(new Columns().value("topic", topic.key()).value("broader", other));
            }
            for (var other : topic.related()) {
                if (topic.key().compareTo(other) < 0) {
                    related.add(new Columns().value("topic", topic.key()).value("related", other));
                }
            }
        }
        batch(row -> row.insertInto("vocabulary.topic_broader"), broader);
        batch(row -> row.insertInto("vocabulary.topic_related"), related);
    }

    private void batch(Function<Columns, String> statement, List<Columns> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(statement.apply(rows.getFirst()), Columns.toMaps(rows));
        }
    }

    private static Topic topic(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Topic(
                row.string("key"),
                row.string("iri"),
                row.text("label"),
                Map.of(
                        Language.NL, row.strings("other_nl"),
                        Language.FR, row.strings("other_fr"),
                        Language.EN, row.strings("other_en")),
                row.findText("definition"),
                Set.copyOf(row.strings("broader")),
                Set.copyOf(row.strings("narrower")),
                Set.copyOf(row.strings("related")));
    }
}
