package be.weefsel.app.platform.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Somebody keeps a list as she narrowed it down.
@WholeWeefsel
@Transactional
@Tag("D2")
class SavedViewsTest {
    private static final String PATH = "/actors?kind=sme&q=caf%C3%A9+vlas";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private SavedViews views;

    private Person lies;
    private Person company;

    @BeforeEach
    void twoPeople() {
        network.found();
        network.startWithMaterials();
        lies = network.add(Role.FACILITATOR);
        company = network.add(Role.COMPANY, Optional.of("garnavel"));
    }

    @Test
    void aListThatWasNarrowedDownIsKeptAndFoundAgain() {
        assertThat(get(lies, "/nl/actors?kind=sme"))
                .bodyText()
                .contains("/nl/views/new?path=%2Factors%3Fkind%3Dsme");
        assertThat(get(lies, "/nl/views/new?path=%2Factors%3Fkind%3Dsme"))
                .bodyText()
                .contains("value=\"/actors?kind=sme\"");
        assertThat(save(lies, " ", PATH))
                .hasStatus(422)
                .bodyText()
                .contains("Geef de lijst een naam.");
        assertThat(save(lies, "Mijn kmo's", PATH)).hasStatus3xxRedirection();

        assertThat(views.of(lies)).extracting(SavedView::path).containsExactly(PATH);
        assertThat(get(lies, "/nl/views")).bodyText().contains("/nl/actors?kind=sme");
        assertThat(get(company, "/nl/views")).bodyText().doesNotContain("Mijn kmo");
    }

    @Test
    void onlyWhoKeptAListRemovesIt() {
        views.save(lies, "Mijn", PATH);
        var number = views.of(lies).getFirst().number();

        assertThat(post(company, "/nl/views/%d/removal".formatted(number))).hasStatus(404);
        assertThat(views.of(lies)).hasSize(1);
        assertThat(post(lies, "/nl/views/%d/removal".formatted(number))).hasStatus3xxRedirection();
        assertThat(views.of(lies)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/actors\"><script>",
                "",
                "/?q=x"
            })
    void aLinkLeadsToNoStrangersPage(String path) {
        assertThat(save(lies, "Kwaad", path)).hasStatus(404);
        assertThat(views.of(lies)).isEmpty();
    }

    private MvcTestResult get(Person person, String path) {
        return browser.get()
                .uri(URI.create(path))
                .with(user(Long.toString(person.id())))
                .exchange();
    }

    private MvcTestResult save(Person person, String name, String path) {
        return browser.post()
                .uri("/nl/views")
                .param("name", name)
                .param("path", path)
                .with(user(Long.toString(person.id())))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(Person person, String path) {
        return browser.post()
                .uri(path)
                .with(user(Long.toString(person.id())))
                .with(csrf())
                .exchange();
    }
}
