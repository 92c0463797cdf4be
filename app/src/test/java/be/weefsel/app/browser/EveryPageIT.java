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

    private static final List<String> FOR_THE_FACILITATOR =
            List.of(
                    "/today",
                    "/account",
                    "/people",
                    "/people/3",
                    "/people/new",
                    "/outbox",
                    "/questions",
                    "/questions/q-001",
                    "/questions/q-002",
                    "/questions/new",
                    "/questions/board",
                    "/questions/board?cluster=new-materials",
                    "/questions/without-supply",
                    "/questions/q-001/set-aside/o-cvkc-polymerlab",
                    "/questions/q-002/follow-ups/new",
                    "/questions/q-017",
                    "/questions/q-017/outcome",
                    "/actors/centexbel-vkc/room",
                    "/actors/centexbel-vkc/edit",
                    "/actors/new",
                    "/actors/centexbel-vkc",
                    "/offers/o-cvkc-polymerlab/edit",
                    "/settings",
                    "/settings/factories",
                    "/settings/factories/new",
                    "/settings/factories/food/edit");

    /// Forms of which the words differ from language to language and nothing else: looked at in
    /// one.
    private static final List<String> MORE_FORMS =
            List.of(
                    "/initiatives/new",
                    "/claims/new",
                    "/account/passkeys",
                    "/colleagues/c-garnavel",
                    "/actors/import",
                    "/actors/centexbel-vkc/memberships/new",
                    "/actors/centexbel-vkc/memberships/new-materials/unknown/edit",
                    "/actors/centexbel-vkc/contacts/new",
                    "/actors/centexbel-vkc/history",
                    "/actors/duplicates",
                    "/actors/duplicates/centexbel-vkc/vito",
                    "/settings/history");

    private static final List<String> FOR_A_COMPANY =
            List.of("/today", "/questions", "/questions/new", "/questions/q-001");

    private static final List<String> FOR_AN_EXPERT =
            List.of(
                    "/today",
                    "/questions",
                    "/questions/q-002",
                    "/questions/q-003/opinion",
                    "/actors/centexbel-vkc/room");

    private static final List<String> FOR_THE_ADMINISTRATOR =
            List.of(
                    "/today",
                    "/questions/without-supply",
                    "/settings/topics",
                    "/people",
                    "/outbox",
                    "/installation");

    @ParameterizedTest
    @EnumSource(names = {"NL", "EN"})
    void isAccessibleToVisitors(Language language) {
        try (var visitor = Demo.visit()) {
            areAccessible(visitor, FOR_EVERYONE, language);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NL", "EN"})
    void isAccessibleToThoseWhoSignIn(Language language) {
        try (var facilitator = Demo.visit().signInAs("facilitator", language)) {
            areAccessible(facilitator, FOR_THE_FACILITATOR, language);
        }
        try (var company = Demo.visit().signInAs("garnavel", language)) {
            areAccessible(company, FOR_A_COMPANY, language);
        }
        try (var expert = Demo.visit().signInAs("centexbel-vkc", language)) {
            areAccessible(expert, FOR_AN_EXPERT, language);
        }
        try (var administrator = Demo.visit().signInAs("beheer", language)) {
            areAccessible(administrator, FOR_THE_ADMINISTRATOR, language);
        }
    }

    @Test
    void isAccessibleWhereTheFacilitatorKeepsTheDirectory() {
        try (var facilitator = Demo.visit().signInAs("facilitator", Language.EN)) {
            areAccessible(facilitator, MORE_FORMS, Language.EN);
            var texts = Visit.texts(Language.EN);

            facilitator.open("/en/actors/centexbel-vkc/sites/new");
            facilitator.page().fill("#address", "Quai 1");
            facilitator.press(texts.of("actors.site.add")).isAccessible();
            assertThat(facilitator.page().locator("#town-error").innerText())
                    .isEqualTo(texts.of("actors.form.town"));
            facilitator.page().fill("#town", "Lille");
            facilitator.press(texts.of("actors.site.add"));
            facilitator.page().locator("#sites ~ ul a[href$='/removal']").click();
            facilitator.isAccessible();

            facilitator.open("/en/initiatives/new?lead=centexbel-vkc");
            facilitator.page().selectOption("#kind", "project");
            facilitator.page().fill("#nameFr", "Lin fort");
            facilitator.press(texts.of("actors.initiative.add")).isAccessible();
            assertThat(facilitator.heading()).isEqualTo("Lin fort");
        }
    }

    @Test
    void isAccessibleInTheDarkAndOnAPhone() {
        var phone =
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK);
        try (var visitor = Demo.visit(phone)) {
            areAccessible(visitor, FOR_EVERYONE, Language.FR, new String[0]);
        }
        try (var facilitator = Demo.visit(phone).signInAs("facilitator", Language.FR)) {
            areAccessible(
                    facilitator,
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
                    Language.FR,
                    new String[0]);
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

    /// Colours do not depend on the language, and measuring them takes most of the time: in light
    /// they are looked at in Dutch only.
    private static void areAccessible(Visit reader, List<String> paths, Language language) {
        areAccessible(
                reader,
                paths,
                language,
                language == Language.NL ? new String[0] : new String[] {"color-contrast"});
    }

    private static void areAccessible(
            Visit reader, List<String> paths, Language language, String... lookedAtElsewhere) {
        for (var path : paths) {
            reader.open("/" + language.code() + path).isAccessible(lookedAtElsewhere);
        }
    }
}
