package be.weefsel.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.home.FoundingPlan.Account;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@WholeWeefsel
class FirstRunTest {
    private static final String PASSWORD = "vlas groeit traag";

    @Autowired private FirstRun firstRun;
    @Autowired private Networks networks;
    @Autowired private People people;
    @Autowired private JdbcClient database;
    @Autowired private MockMvcTester browser;

    private String code = "";

    @BeforeEach
    @AfterEach
    void nobodyHasFoundedAnythingYet() {
        for (var table :
                List.of(
                        "platform.audit",
                        "platform.person",
                        "platform.network",
                        "home.setup_code")) {
            database.sql("delete from " + table).update();
        }
        code = codeOnTheConsole();
    }

    @Test
    void beforeThereIsANetworkEveryPageLeadsToItsFounding() {
        assertThat(browser.get().uri("/fr/factories")).hasRedirectedUrl("/fr/first-run");
        assertThat(browser.get().uri("/nl/today")).hasRedirectedUrl("/nl/first-run");
        assertThat(browser.get().uri("/nl")).hasRedirectedUrl("/nl/first-run");

        assertThat(browser.get().uri("/nl/first-run")).hasStatusOk();
        assertThat(browser.get().uri("/nl/privacy")).hasStatusOk();
        assertThat(browser.get().uri("/weefsel.css")).hasStatusOk();
        assertThat(browser.get().uri("/actuator/health")).hasStatusOk();
    }

    @Test
    void theConsoleTellsTheSameCodeAtEachStartUntilTheNetworkIsThere() {
        assertThat(codeOnTheConsole()).isEqualTo(code).matches("(\\w{4}-){2}\\w{4}");

        firstRun.found(plan(code), Language.NL);

        assertThat(firstRun.lines()).isEmpty();
    }

    @Test
    void whoHasTheCodeFoundsTheNetworkAndItsFacilitatorSignsIn() {
        assertThat(filledIn(code)).hasRedirectedUrl("/nl/sign-in");

        assertThat(networks.findNetwork())
                .hasValueSatisfying(network -> {
                    assertThat(network.name().in(Language.FR).text()).isEqualTo("Petitchamp");
                    assertThat(network.areas()).containsExactly("90000");
                    assertThat(network.demo()).isFalse();
                });
        assertThat(people.countByRole()).isEqualTo(Map.of(Role.FACILITATOR, 1));
        assertThat(
                        browser.post()
                                .uri("/nl/sign-in")
                                .with(csrf())
                                .param("email", "lies@kleinveld.example")
                                .param("password", PASSWORD))
                .hasRedirectedUrl("/nl/today");
    }

    @Test
    void whoReachedThePageFirstButHasNoCodeFoundsNothing() {
        assertThat(filledIn("AAAA-BBBB-CCCC"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze code klopt niet");

        assertThat(networks.findNetwork()).isEmpty();
        assertThat(people.countByRole()).isEmpty();
    }

    @Test
    void theCodeMayBeTypedWithSmallLettersAndSpaces() {
        assertThat(filledIn(code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .hasRedirectedUrl("/nl/sign-in");
    }

    @Test
    void whatWasTypedIsThereAgainButNotThePassword() {
        var refused = filledIn(code).param("administrator-name", "Bea");

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"Petitchamp\"",
                        "value=\"lies@kleinveld.example\"",
                        "value=\"Bea\"",
                        "href=\"#administrator-email\"")
                .doesNotContain(PASSWORD);
    }

    @Test
    void everythingToMendIsSaidAtOnce() {
        assertThat(browser.post().uri("/nl/first-run").with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#code\"",
                        "href=\"#name-nl\"",
                        "href=\"#languages\"",
                        "href=\"#areas\"",
                        "href=\"#facilitator-name\"",
                        "href=\"#facilitator-email\"",
                        "href=\"#facilitator-password\"")
                .doesNotContain("href=\"#administrator-");
    }

    @Test
    void facilitatorAndAdministratorAreTwoAccounts() {
        var plan =
                new FoundingPlan(
                        code,
                        Map.of(Language.NL, "Kleinveld"),
                        List.of(Language.NL),
                        List.of("90000"),
                        account("lies@kleinveld.example"),
                        Optional.of(account("Lies@kleinveld.example")));

        assertThat(firstRun.found(plan, Language.NL))
                .isInstanceOfSatisfying(
                        Founding.Incomplete.class,
                        incomplete ->
                                assertThat(incomplete.objections())
                                        .containsOnlyKeys("administrator-email"));
    }

    @Test
    void ofTwoWhoFoundAtTheSameTimeTheSecondHearsThatItWasDone() throws Exception {
        Callable<Founding> founding = () -> firstRun.found(plan(code), Language.NL);

        try (var two = Executors.newFixedThreadPool(2)) {
            var answers =
                    two.invokeAll(List.of(founding, founding)).stream()
                            .map(answer -> answer.resultNow().getClass().getSimpleName())
                            .toList();

            assertThat(answers).containsExactlyInAnyOrder("Founded", "FoundedAlready");
        }
    }

    @Test
    void onceThereIsANetworkTheFoundingIsClosed() {
        firstRun.found(plan(code), Language.NL);

        assertThat(browser.get().uri("/nl/first-run")).hasRedirectedUrl("/nl");
        assertThat(filledIn(code)).hasRedirectedUrl("/nl/sign-in");
        assertThat(people.countByRole()).isEqualTo(Map.of(Role.FACILITATOR, 1));
        assertThat(browser.get().uri("/nl/factories")).hasStatusOk();
    }

    private String codeOnTheConsole() {
        return firstRun.lines().getFirst().replaceAll(".*code ([A-Z0-9-]+)\\.", "$1");
    }

    private MockMvcRequestBuilder filledIn(String typedCode) {
        return browser.post()
                .uri("/nl/first-run")
                .with(csrf())
                .param("code", typedCode)
                .param("name-nl", "Kleinveld")
                .param("name-fr", "Petitchamp")
                .param("language", "nl", "fr")
                .param("area", "90000")
                .param("facilitator-name", "Lies")
                .param("facilitator-email", "lies@kleinveld.example")
                .param("facilitator-password", PASSWORD)
                .param("facilitator-again", PASSWORD);
    }

    private static FoundingPlan plan(String code) {
        return new FoundingPlan(
                code,
                Map.of(Language.NL, "Kleinveld"),
                List.of(Language.NL),
                List.of("90000"),
                account("lies@kleinveld.example"),
                Optional.empty());
    }

    private static Account account(String email) {
        return new Account("Lies", email, PASSWORD, PASSWORD);
    }
}
