package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.packaged.PackagedWeefsel;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Texts;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A region begins a network of its own.
@Tag("H2")
class FoundingIT {
    private static final String PASSWORD = "vlas groeit traag";

    @Test
    void aRegionFoundsItsNetworkAndFindsAnEmptyHouseThatSaysWhatWillBeThere(@TempDir Path home) {
        try (var weefsel = PackagedWeefsel.runIn(home)) {
            theFormIsAccessible(weefsel);

            found(weefsel);

            anEmptyHouseIsAccessible(weefsel);
        }
    }

    private static void theFormIsAccessible(PackagedWeefsel weefsel) {
        var phone =
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK);
        try (var visitor = Demo.visit(weefsel, phone)) {
            for (var language : Language.values()) {
                var elsewhere = lookedAtElsewhere(language);
                visitor.open("/%s/factories".formatted(language.code())).isAccessible(elsewhere);
                visitor.press(Visit.texts(language).of("home.first-run.verb"));
                assertThat(visitor.page().locator(".error-summary li").count()).isEqualTo(6);
                visitor.isAccessible(elsewhere);
            }
        }
    }

    /// Colours are the same in all languages, and measuring them takes most of the time.
    private static String[] lookedAtElsewhere(Language language) {
        return language == Language.FR ? new String[0] : new String[] {"color-contrast"};
    }

    /// Without scripts, as it must also work.
    private static void found(PackagedWeefsel weefsel) {
        var t = Visit.texts(Language.FR);
        var withoutScripts = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var founder = Demo.visit(weefsel, withoutScripts)) {
            founder.open("/fr");
            var page = founder.page();
            page.fill("#code", codeOf(weefsel));
            page.fill("#name-fr", "Hainaut");
            page.check("input[value='50000']");
            page.fill("#facilitator-name", "Lise");
            page.fill("#facilitator-email", "lise@hainaut.example");
            page.fill("#facilitator-password", PASSWORD);
            page.fill("#facilitator-again", PASSWORD);
            founder.press(t.of("home.first-run.verb"));

            assertThat(founder.text()).contains(t.of("home.first-run.founded", "Hainaut"));
            page.fill("#email", "lise@hainaut.example");
            page.fill("#password", PASSWORD);
            founder.press(t.of("platform.sign-in.verb"));

            assertThat(founder.heading()).isEqualTo(t.of("home.today.title", 1, 0));
            nameTheFirstFactory(founder, t);
        }
    }

    /// What today leads to; a colour that cannot be seen is refused on the way.
    private static void nameTheFirstFactory(Visit founder, Texts t) {
        var page = founder.page();
        page.locator("main .entry-aside a").click();
        page.fill("#name-fr", "Fabrique de l’Avenir Alimentation");
        page.fill("#short-fr", "Alimentation");
        page.fill("#purpose-fr", "Ensemble vers une alimentation saine.");
        page.check("#thread-own");
        page.fill("#own-colour", "#ffd200");
        founder.press(t.of("settings.factory.add-verb"));
        assertThat(founder.text()).contains("#a68900");

        page.fill("#own-colour", "#a68900");
        founder.press(t.of("settings.factory.add-verb"));
        assertThat(founder.heading()).isEqualTo(t.of("settings.factories.title", 1));

        founder.open("/fr/today");
        assertThat(founder.text()).contains(t.of("settings.step.first-actor"));
    }

    private static void anEmptyHouseIsAccessible(PackagedWeefsel weefsel) {
        try (var visitor = Demo.visit(weefsel, new Browser.NewContextOptions())) {
            for (var path :
                    List.of(
                            "/fr",
                            "/fr/factories",
                            "/fr/factories/alimentation",
                            "/fr/actors",
                            "/fr/questions")) {
                visitor.open(path).isAccessible();
            }
            assertThat(visitor.open("/fr").text()).contains("Hainaut");
        }
    }

    private static String codeOf(PackagedWeefsel weefsel) {
        return weefsel.lineBeginning("First use").replaceAll(".*code ([A-Z0-9-]+)\\.", "$1");
    }
}
