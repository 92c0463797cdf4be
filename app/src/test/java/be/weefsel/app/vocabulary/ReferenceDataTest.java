package be.weefsel.app.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.vocabulary.store.ReferenceData;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The areas and sectors that come with Weefsel.
@Tag("B1")
class ReferenceDataTest {
    private final javax.sql.DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);

    @Test
    void westFlandersHad64MunicipalitiesIn2012AndHas62Since2025() {
        newInstance().load();

        assertThat(municipalitiesOfWestFlandersOn("2012-07-01")).isEqualTo(64);
        assertThat(municipalitiesOfWestFlandersOn("2025-01-01")).isEqualTo(62);
    }

    @Test
    void twoInstancesThatStartTogetherLoadEverythingOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var starts =
                    IntStream.range(0, 2)
                            .mapToObj(i -> (Callable<Boolean>) this::startAnInstance)
                            .toList();
            for (var start : threads.invokeAll(starts)) {
                assertThat(start.get()).isTrue();
            }
        }

        assertThat(count("vocabulary.area")).isEqualTo(679);
        assertThat(count("vocabulary.sector")).isEqualTo(2024 + 1939);
        assertThat(count("vocabulary.reference")).isEqualTo(4);
    }

    @Test
    void aSecondStartLoadsNothing() {
        newInstance().load();
        var before = loadedAt();

        newInstance().load();

        assertThat(loadedAt()).isEqualTo(before);
    }

    private boolean startAnInstance() {
        newInstance().load();
        return true;
    }

    private ReferenceData newInstance() {
        return new ReferenceData(
                sql,
                new NamedParameterJdbcTemplate(database),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                "be/weefsel/reference");
    }

    private List<java.time.Instant> loadedAt() {
        return sql.sql("select loaded_at from vocabulary.reference order by resource")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private int municipalitiesOfWestFlandersOn(String date) {
        return sql.sql(
                        """
                        select count(*)
                        from vocabulary.area municipality
                        join vocabulary.area arrondissement
                            on arrondissement.code = municipality.parent
                        where municipality.level = 'municipality'
                            and arrondissement.parent = '30000'
                            and municipality.valid_from <= cast(:date as date)
                            and coalesce(municipality.valid_to, 'infinity') >= cast(:date as date)
                        """)
                .param("date", date)
                .query(Integer.class)
                .single();
    }
}
