package be.weefsel.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.demo.DemoPeople;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/// Two Weefsels on one PostgreSQL, which were started at the same moment on an empty database: that
/// both answer shows that their migrations did not get in each other's way.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesIT {
    private static final String TOKEN = "as in the file of Prometheus";

    @SuppressWarnings("NullAway.Init") // before all tests
    private EmbeddedPostgres server;

    @SuppressWarnings("NullAway.Init") // before all tests
    private Path backups;

    private List<PackagedWeefsel> both = List.of();

    @BeforeAll
    void startBothAtOnce(@TempDir Path parent) throws IOException {
        server = EmbeddedPostgres.start();
        createDatabase();
        backups = parent.resolve("backups");
        both =
                PackagedWeefsel.twoOn(
                        Map.of(
                                "WEEFSEL_DATABASE_URL",
                                "jdbc:postgresql://localhost:%d/weefsel"
                                        .formatted(server.getPort()),
                                "WEEFSEL_BACKUPS",
                                backups.toString(),
                                "WEEFSEL_METRICS_TOKEN",
                                TOKEN),
                        parent);
        addAFacilitator();
    }

    /// As docs/scale.md says.
    private void createDatabase() {
        var postgres = JdbcClient.create(server.getPostgresDatabase());
        postgres.sql("create role weefsel login").update();
        postgres.sql(
                        """
                        create database weefsel owner weefsel
                        encoding 'UTF8' locale_provider icu icu_locale 'und' template template0
                        """)
                .update();
    }

    private JdbcClient database() {
        return JdbcClient.create(server.getDatabase("weefsel", "weefsel"));
    }

    private void addAFacilitator() {
        var database = database();
        database.sql(
                        """
                        insert into platform.network (name_nl, name_fr, name_en, languages, areas, demo)
                        values ('Kleinveld', '', '', array['nl'], array['30000'], false)
                        """)
                .update();
        database.sql(
                        """
                        insert into platform.person (email, name, language, role, password_hash)
                        values ('lies@weefsel.example', 'Lies', 'nl', 'facilitator', :hash)
                        """)
                .param("hash", new BCryptPasswordEncoder(4).encode(DemoPeople.PASSWORD))
                .update();
    }

    @AfterAll
    void stop() throws IOException {
        both.forEach(PackagedWeefsel::close);
        server.close();
    }

    @Test
    @Order(1)
    void whatIsDoneAtOneIsThereAtTheOther() throws IOException {
        var lies = PlainBrowser.at(one().port()).signIn("lies");
        assertThat(lies.sameAt(two().port()).get("/today").statusCode()).isEqualTo(200);

        add("Sterk vlas", lies);
        assertThat(lies.sameAt(two().port()).get("/initiatives").body()).contains("Sterk vlas");
        database().sql("update platform.network set name_nl = 'Grootveld'").update();
        assertThat(lies.get("/today").body()).contains("Grootveld");
    }

    @Test
    @Order(2)
    void aJobIsDoneOnce() throws IOException {
        try (var files = Files.list(backups)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    @Order(3)
    void metricsAreForWhoeverHasTheToken() throws Exception {
        assertThat(metrics("guessed").statusCode()).isEqualTo(401);

        assertThat(metrics(TOKEN).body())
                .contains(
                        "weefsel_jobs_failing 0.0",
                        "weefsel_letters{state=\"waiting\"} 0.0",
                        "weefsel_questions{stage=\"open\"} 0.0",
                        "hikaricp_connections_active",
                        "uri=\"/{language:nl|fr|en}/initiatives\"")
                .doesNotContain("lies@weefsel.example", "sterk-vlas");
    }

    private HttpResponse<String> metrics(String token) throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/actuator/prometheus"
                                                .formatted(two().port())))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /// As a proxy on this machine says: the visitor came over TLS.
    @Test
    @Order(4)
    void behindAProxyAddressesAreThoseOfTheProxy() throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:%d/nl/today".formatted(two().port())))
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "weefsel.example")
                        .header("X-Forwarded-Port", "443")
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .startsWith("https://weefsel.example/nl/sign-in");
        }
    }

    @Test
    @Order(5)
    void whenOneIsKilledTheOtherGoesOn() throws IOException {
        var lies = PlainBrowser.at(one().port()).signIn("lies");

        one().kill();

        var elsewhere = lies.sameAt(two().port());
        add("Licht doek", elsewhere);
        assertThat(elsewhere.get("/initiatives").body()).contains("Sterk vlas", "Licht doek");
    }

    private static void add(String project, PlainBrowser browser) throws IOException {
        var answer =
                browser.post(
                        browser.guardOn("/initiatives/new"),
                        "/initiatives",
                        Map.of("kind", "project", "nameNl", project));
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(302);
    }

    private PackagedWeefsel one() {
        return both.getFirst();
    }

    private PackagedWeefsel two() {
        return both.getLast();
    }
}
