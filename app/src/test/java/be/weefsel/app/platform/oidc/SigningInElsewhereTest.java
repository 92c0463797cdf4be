package be.weefsel.app.platform.oidc;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.account.Claims;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.vocabulary.RegistrationNumber;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/// People sign in at a provider that speaks as ACM/IDM does, over HTTP.
@WholeWeefsel
@Transactional
@Tag("H2")
class SigningInElsewhereTest {
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final String ENTERPRISE = "0402206045";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private People people;
    @Autowired private Claims claims;

    private Optional<Cookie> session = Optional.empty();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry environment) throws IOException {
        PROVIDER.start();
        environment.add("WEEFSEL_OIDC_ISSUER", () -> PROVIDER.issuerUrl("flanders").toString());
        environment.add("WEEFSEL_OIDC_CLIENT_ID", () -> "weefsel");
        environment.add("WEEFSEL_OIDC_CLIENT_SECRET", () -> "a secret");
        environment.add("WEEFSEL_OIDC_NAME", () -> "Vlaanderen");
    }

    @AfterAll
    static void close() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void garnavelIsInTheDirectory() {
        network.found();
        network.startWithMaterials();
        var garnavel = actors.getOrganisation("garnavel");
        actors.changeOrganisation(
                NOBODY,
                garnavel,
                numbered(garnavel, RegistrationNumber.Register.KBO.read(ENTERPRISE).orThrow()));
    }

    @Test
    void whoIsAttestedForAnOrganisationOfTheDirectoryActsForIt() {
        assertThat(read("/nl/sign-in"))
                .bodyText()
                .contains("Meld u aan met Vlaanderen", "/nl/sign-in/elsewhere");

        assertThat(signIn(gert(ENTERPRISE, "EA", "gert@garnavel.example")))
                .hasRedirectedUrl("/nl/today");

        var gert = person("gert@garnavel.example");
        assertThat(gert.name()).isEqualTo("Gert Spinner");
        assertThat(gert.role()).isEqualTo(Role.COMPANY);
        assertThat(gert.manages("garnavel")).isTrue();
        assertThat(read("/nl/account")).hasStatusOk().bodyText().contains("Garnavel");
    }

    @Test
    void theProviderIsAskedWithStateNonceAndProofKeyAndForNoNationalNumber() {
        var request = UriComponentsBuilder.fromUriString(leave()).build().getQueryParams();

        assertThat(request)
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("code_challenge_method", List.of("S256"))
                .doesNotContainValue(List.of("rrn"));
        assertThat(request.getFirst("scope")).contains("openid", "profile", "vo");
    }

    @Test
    void aCitizenActsForNobody() {
        signIn(gert(ENTERPRISE, "BUR", "gert@garnavel.example"));

        assertThat(person("gert@garnavel.example").organisations()).isEmpty();
    }

    @Test
    void anOrganisationThatTheDirectoryDoesNotKnowWaitsAsAClaim() {
        signIn(gert("0206731645", "EA", "gert@elders.example"));

        assertThat(person("gert@elders.example").organisations()).isEmpty();
        assertThat(claims.listWaiting())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.number()).isEqualTo("0206731645");
                    assertThat(claim.name()).isEqualTo("Garnavel nv");
                });
    }

    @Test
    void whoHasAnAccountIsLinkedByAnAddressThatTheProviderChecked() {
        var lies = network.add(Role.FACILITATOR);

        assertThat(signIn(gert("", "", lies.email()))).hasRedirectedUrl("/nl/today");
        assertThat(read("/nl/settings")).hasStatusOk();
    }

    @Test
    void anAddressThatNobodyCheckedLinksNobody() {
        var lies = network.add(Role.FACILITATOR);
        var unchecked = gert("", "", lies.email());
        unchecked.put("email_verified", false);

        assertThat(signIn(unchecked)).hasRedirectedUrl("/nl/sign-in/address");
        assertThat(post("/nl/sign-in/address", "email", lies.email()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#email\"");
        assertThat(read("/nl/settings")).hasStatus3xxRedirection();
    }

    @Test
    void withoutAnAddressTheProviderIsBelievedAndTheAddressIsAsked() {
        assertThat(signIn(gert(ENTERPRISE, "EA", ""))).hasRedirectedUrl("/nl/sign-in/address");
        assertThat(post("/nl/sign-in/address", "email", "gert@garnavel.example"))
                .hasRedirectedUrl("/nl/sign-in/arrived");

        assertThat(signIn(gert(ENTERPRISE, "EA", ""))).hasRedirectedUrl("/nl/today");
        assertThat(person("gert@garnavel.example").manages("garnavel")).isTrue();
    }

    @Test
    void whoAsksForItOnHerAccountPageIsLinked() {
        var lies = network.add(Role.FACILITATOR);
        signInHere(lies);
        assertThat(read("/nl/account")).bodyText().contains("/nl/account/linking");
        assertThat(post("/nl/account/linking")).hasStatusOk();

        assertThat(signIn(gert("", "", ""))).hasRedirectedUrl("/nl/today");

        session = Optional.empty();
        assertThat(signIn(gert("", "", ""))).hasRedirectedUrl("/nl/today");
        assertThat(read("/nl/account")).bodyText().contains(lies.email());
    }

    @Test
    void withoutAskingSigningInElsewhereLinksNobody() {
        signInHere(network.add(Role.FACILITATOR));

        assertThat(signIn(gert("", "", ""))).hasRedirectedUrl("/nl/sign-in/address");
    }

    @Test
    void whoIsBlockedHereStaysOut() {
        signIn(gert("", "", "gert@garnavel.example"));
        people.block(person("gert@garnavel.example").id(), Instant.now());
        session = Optional.empty();

        assertThat(signIn(gert("", "", "gert@garnavel.example")))
                .hasRedirectedUrl("/nl/sign-in?elsewhere=blocked");
        assertThat(read("/nl/sign-in?elsewhere=blocked")).bodyText().contains("is geblokkeerd");
    }

    @Test
    void whatGoesWrongThereIsSaidHere() {
        leave();
        assertThat(comeBack("/login/oauth2/code/oidc?error=access_denied&state=" + state))
                .hasRedirectedUrl("/nl/sign-in?elsewhere=denied");
        assertThat(comeBack("/login/oauth2/code/oidc?code=x&state=guessed"))
                .hasRedirectedUrl("/nl/sign-in?elsewhere=expired");

        var otherNonce = gert("", "", "gert@garnavel.example");
        otherNonce.put("nonce", "of somebody else");
        assertThat(signIn(otherNonce)).hasRedirectedUrl("/nl/sign-in?elsewhere=failed");

        leave();
        assertThat(comeBack("/login/oauth2/code/oidc?code=guessed&state=" + state))
                .hasRedirectedUrl("/nl/sign-in?elsewhere=failed");
        assertThat(read("/nl/sign-in?elsewhere=failed"))
                .bodyText()
                .contains("Aanmelden met Vlaanderen is niet gelukt");
        assertThat(people.findByEmail("gert@garnavel.example")).isEmpty();
    }

    private String state = "";

    private static Map<String, Object> gert(String number, String capacity, String email) {
        var claims = new HashMap<String, Object>();
        claims.put("given_name", "Gert");
        claims.put("family_name", "Spinner");
        claims.put("vo_doelgroepcode", capacity);
        claims.put("vo_orgcode", number);
        claims.put("vo_orgnaam", "Garnavel nv");
        claims.put("email", email);
        claims.put("email_verified", !email.isEmpty());
        return claims;
    }

    private MvcTestResult signIn(Map<String, Object> claims) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        "flanders", "gert-1", "JWT", List.of("weefsel"), claims, 300));
        return comeBack(pathOf(askProvider(leave())));
    }

    /// @return where the browser is sent
    private String leave() {
        var url =
                Optional.ofNullable(
                                read("/oauth2/authorization/oidc").getResponse().getRedirectedUrl())
                        .orElseThrow();
        state =
                Optional.ofNullable(
                                UriComponentsBuilder.fromUriString(url)
                                        .build()
                                        .getQueryParams()
                                        .getFirst("state"))
                        .orElseThrow();
        return url;
    }

    private static String askProvider(String url) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(url)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pathOf(String url) {
        var there = URI.create(url);
        return there.getRawPath() + "?" + there.getRawQuery();
    }

    private MvcTestResult comeBack(String path) {
        return exchange(browser.get().uri(URI.create(path)).header("Accept-Language", "nl"));
    }

    private MvcTestResult read(String path) {
        return exchange(browser.get().uri(path));
    }

    /// Keeps the session, as a browser does.
    private MvcTestResult exchange(MockMvcTester.MockMvcRequestBuilder request) {
        session.ifPresent(request::cookie);
        var answer = request.exchange();
        Optional.ofNullable(answer.getResponse().getCookie("SESSION"))
                .ifPresent(cookie -> session = Optional.of(cookie));
        return answer;
    }

    private void signInHere(Person person) {
        assertThat(
                        exchange(
                                browser.post()
                                        .uri("/nl/sign-in")
                                        .with(csrf())
                                        .param("email", person.email())
                                        .param("password", "vlas groeit traag")))
                .hasRedirectedUrl("/nl/today");
    }

    private MvcTestResult post(String path, String... field) {
        var request = browser.post().uri(path).with(csrf());
        if (field.length == 2) {
            request.param(field[0], field[1]);
        }
        return exchange(request);
    }

    private Person person(String email) {
        return people.findByEmail(email).orElseThrow();
    }
}
