package be.weefsel.app.settings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.network.Logos;
import be.weefsel.app.platform.people.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@WholeWeefsel
@Transactional
@Tag("H2")
class LookPagesTest {
    private static final String PATH = "/nl/settings/look";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Logos logos;
    @Autowired private JdbcClient database;

    private String lies = "";

    @BeforeEach
    void aNetworkWithAFacilitator() {
        network.found();
        lies = Long.toString(network.add(Role.FACILITATOR).id());
    }

    @Test
    void aLogoStandsAboveEveryPageUnderTheNameOfTheNetwork() {
        assertThat(browser.get().uri("/nl")).bodyText().contains("#mark").doesNotContain("/logo/");

        assertThat(give(drawing("blue"))).hasRedirectedUrl(PATH);

        assertThat(browser.get().uri("/nl"))
                .bodyText()
                .contains(
                        "<img class=\"logo\" src=\"%s\" alt=\"Kleinveld\">".formatted(address()),
                        "<img class=\"logo\" src=\"%s\" alt=\"\">".formatted(address()))
                .doesNotContain("#mark");
        assertThat(browser.get().uri("/nl/settings/history").with(user(lies)))
                .bodyText()
                .contains("Logo aangepast");
    }

    @Test
    void itIsServedForGoodAndCanDoNothingOnItsOwn() {
        give(drawing("blue"));

        assertThat(browser.get().uri(address()))
                .hasStatusOk()
                .hasContentType("image/svg+xml")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .bodyText()
                .contains("fill=\"blue\"");
        assertThat(browser.get().uri("/logo/elsewhere")).hasStatus(404);
    }

    @Test
    void whatIsRefusedSaysWhyAndChangesNothing() {
        assertThat(
                        give(
                                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><script/></svg>"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#file\"",
                        "id=\"file-error\"",
                        "kan uit zichzelf iets doen (script)");
        assertThat(give("")).hasStatus(422).bodyText().contains("Kies het bestand");
        assertThat(logos.findKey()).isEmpty();
    }

    @Test
    void aChangeIsTakenBackAndALogoRemoved() {
        give(drawing("blue"));
        var blue = logos.findKey();
        give(drawing("green"));

        assertThat(post(undoing())).hasRedirectedUrl(PATH);
        assertThat(logos.findKey()).isEqualTo(blue);

        assertThat(post(PATH + "/removal")).hasRedirectedUrl(PATH);
        assertThat(logos.findKey()).isEmpty();
        assertThat(post(undoing())).hasRedirectedUrl(PATH);
        assertThat(logos.findKey()).isEqualTo(blue);
    }

    @Test
    void onlyTheLogoBeforeIsKeptBesideTheOneThatIsShown() {
        give(drawing("blue"));
        give(drawing("green"));
        give(drawing("red"));

        assertThat(database.sql("select count(*) from platform.logo").query(Long.class).single())
                .isEqualTo(2);
    }

    private String address() {
        return "/logo/" + logos.findKey().orElse("none");
    }

    private static String drawing(String colour) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><path fill='%s'/></svg>"
                .formatted(colour);
    }

    private MvcTestResult give(String file) {
        return browser.post()
                .uri(PATH)
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file",
                                "logo.svg",
                                "image/svg+xml",
                                file.getBytes(StandardCharsets.UTF_8)))
                .with(user(lies))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path) {
        return browser.post().uri(path).with(user(lies)).with(csrf()).exchange();
    }

    private String undoing() {
        var latest = database.sql("select max(id) from platform.audit").query(Long.class).single();
        return PATH + "/changes/%d/undoing".formatted(latest);
    }
}
