package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each type of page is accessible in three languages, in light and dark, on a desk and on a phone:
/// in Dutch and English on a desk, in French on a phone in the dark.
class EveryPageIT {
    private static final List<String> FOR_EVERYONE =
            List.of(
                    "",
                    "/actors",
                    "/actors?q=textiel",
                    "/actors?q=xyzzyx",
                    "/actors?year=2013",
                    "/actors/centexbel-vkc",
                    "/actors/c-garnavel",
                    "/offers/o-cvkc-polymerlab",
                    "/topics",
                    "/topics/textiles",
                    "/initiatives",
                    "/fabric",
                    "/factories",
                    "/factories/new-materials",
                    "/questions",
                    "/questions?q=xyzzyx",
                    "/questions/q-001",
                    "/questions/without-supply",
                    "/search?q=textiel",
                    "/search?q=xyzzyx",
                    "/sign-in",
                    "/sign-in?refused=yes",
                    "/forgotten",
                    "/forgotten?asked=yes",
                    "/welcome?token=over",
                    "/new-password?token=over",
                    "/letters?token=over",
                    "/accessibility",
                    "/privacy",
                    "/nowhere");

    @ParameterizedTest
    @EnumSource(names = {"NL", "EN"})
    void isAccessibleToVisitors(Language language) {
        try (var visitor = Demo.visit()) {
            visitor.areAccessible(FOR_EVERYONE, language);
        }
    }

    @Test
    void isAccessibleInTheDarkAndOnAPhone() {
        var phone =
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK);
        try (var visitor = Demo.visit(phone)) {
            visitor.areWhollyAccessible(FOR_EVERYONE, Language.FR);
        }
        try (var facilitator = Demo.visit(phone).signInAs("facilitator", Language.FR)) {
            facilitator.areWhollyAccessible(
                    List.of(
                            "/today",
                            "/questions",
                            "/questions/q-001",
                            "/settings/factories",
                            "/settings/factories/new",
                            "/questions/q-002",
                            "/questions/board",
                            "/questions/without-supply",
                            "/questions/q-017/outcome"),
                    Language.FR);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysInWhichLanguageItIs(Language language) {
        try (var visitor = Demo.visit().open("/" + language.code() + "/questions")) {
            assertThat(visitor.page().locator("html").getAttribute("lang"))
                    .isEqualTo(language.code());
        }
    }
}
