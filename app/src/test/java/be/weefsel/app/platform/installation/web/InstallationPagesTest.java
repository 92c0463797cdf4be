package be.weefsel.app.platform.installation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.Build;
import be.weefsel.app.platform.people.Role;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@WholeWeefsel
@Transactional
class InstallationPagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private JdbcClient database;

    private String administrator = "";

    @BeforeEach
    void aNetworkWithAnAdministrator() {
        network.found();
        administrator = Long.toString(network.add(Role.ADMINISTRATOR).id());
    }

    @Test
    void theAdministratorReadsWhatRunsHereAndNobodyElse() {
        var company = Long.toString(network.add(Role.COMPANY, Optional.of("garnavel")).id());

        assertThat(browser.get().uri("/en/installation").with(user(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains(Build.ofThisWeefsel().version(), "PostgreSQL", "megabytes")
                .containsPattern("platform \\d+");
        assertThat(browser.get().uri("/en/installation").with(user(company))).hasStatus(403);
        assertThat(browser.get().uri("/en/installation")).hasStatus3xxRedirection();
    }

    @Test
    void aJobThatFailsIsOnTodayOnThePageAndInTheHealth() {
        assertThat(browser.get().uri("/actuator/health")).bodyText().contains("UP");

        database.sql(
                        """
                        insert into platform.job (name, due_at, failing_since, failure)
                        values ('backup', now() + interval '1 hour', now(), 'The disk is full.')
                        """)
                .update();

        assertThat(browser.get().uri("/en/today").with(user(administrator)))
                .bodyText()
                .contains("The backup fails.", "/en/installation");
        assertThat(browser.get().uri("/en/installation").with(user(administrator)))
                .bodyText()
                .contains("The disk is full.");
        assertThat(browser.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyText()
                .contains("DEGRADED")
                .doesNotContain("disk");
    }

    @Test
    void metricsAreForNobodyWithoutAToken() {
        assertThat(browser.get().uri("/actuator/prometheus")).hasStatus(401);
        assertThat(browser.get().uri("/actuator/prometheus").header("Authorization", "Bearer "))
                .hasStatus(401);
    }
}
