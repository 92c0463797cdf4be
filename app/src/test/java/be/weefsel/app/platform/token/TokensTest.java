package be.weefsel.app.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokensTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:30:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final long gert = person("gert@kleinveld.example");
    private final long lies = person("lies@kleinveld.example");
    private final Tokens tokens = at(NOW);

    @Test
    void aTokenIsForOnePersonAndOnePurpose() {
        var token = tokens.issue(Purpose.PASSWORD, gert);

        assertThat(tokens.find(Purpose.PASSWORD, token)).contains(gert);
        assertThat(tokens.find(Purpose.WELCOME, token)).isEmpty();
        assertThat(tokens.find(Purpose.PASSWORD, token + "x")).isEmpty();
        assertThat(tokens.find(Purpose.PASSWORD, "")).isEmpty();
    }

    @Test
    void whatIsUsedIsUsedUp() {
        var token = tokens.issue(Purpose.PASSWORD, gert);

        assertThat(tokens.use(Purpose.PASSWORD, token)).contains(gert);
        assertThat(tokens.use(Purpose.PASSWORD, token)).isEmpty();
    }

    @Test
    void ofManyWhoUseItAtTheSameMomentOneSucceeds() throws Exception {
        var token = tokens.issue(Purpose.PASSWORD, gert);
        Callable<Boolean> use = () -> tokens.use(Purpose.PASSWORD, token).isPresent();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var successes = 0;
            for (var used : threads.invokeAll(List.of(use, use, use, use))) {
                successes += used.get() ? 1 : 0;
            }
            assertThat(successes).isEqualTo(1);
        }
    }

    @Test
    void aLinkToChooseAPasswordWorksForAnHour() {
        var token = tokens.issue(Purpose.PASSWORD, gert);

        assertThat(at(NOW.plus(Duration.ofMinutes(59))).find(Purpose.PASSWORD, token))
                .contains(gert);
        assertThat(at(NOW.plus(Duration.ofHours(1))).find(Purpose.PASSWORD, token)).isEmpty();
        assertThat(at(NOW.plus(Duration.ofHours(1))).use(Purpose.PASSWORD, token)).isEmpty();
    }

    @Test
    void theDatabaseDoesNotKnowTheToken() {
        var token = tokens.issue(Purpose.WELCOME, gert);

        assertThat(
                        JdbcClient.create(database)
                                .sql("select row_to_json(token)::text from platform.token")
                                .query(String.class)
                                .list())
                .hasSize(1)
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void withdrawingTouchesOnePersonAndTheseKindsOnly() {
        var hers = tokens.issue(Purpose.PASSWORD, lies);
        var letters = tokens.issue(Purpose.LETTERS, gert);
        var welcome = tokens.issue(Purpose.WELCOME, gert);

        tokens.withdraw(Set.of(Purpose.WELCOME, Purpose.PASSWORD), gert);

        assertThat(tokens.find(Purpose.PASSWORD, hers)).contains(lies);
        assertThat(tokens.find(Purpose.LETTERS, letters)).contains(gert);
        assertThat(tokens.find(Purpose.WELCOME, welcome)).isEmpty();
    }

    @Test
    void whatIsOverIsForgotten() {
        tokens.issue(Purpose.PASSWORD, gert);
        tokens.issue(Purpose.LETTERS, gert);

        at(NOW.plus(Duration.ofDays(1))).forgetExpired();

        assertThat(
                        JdbcClient.create(database)
                                .sql("select purpose from platform.token")
                                .query(String.class)
                                .list())
                .containsExactly("letters");
    }

    private Tokens at(Instant moment) {
        return new Tokens(JdbcClient.create(database), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private long person(String email) {
        return JdbcClient.create(database)
                .sql(
                        """
                        insert into platform.person (email, name, language, role)
                        values (:email, 'Iemand', 'nl', 'expert')
                        returning id
                        """)
                .param("email", email)
                .query(Long.class)
                .single();
    }
}
