package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who looks for something finds it, in her own language and with the keyboard alone.
class FindingTheWayIT {
    @Test
    void theBrowserChoosesTheLanguageOfTheFirstPage() {
        try (var visitor =
                Demo.visit(new Browser.NewContextOptions().setLocale("fr-BE")).open("/")) {
            assertThat(visitor.page().url()).endsWith("/fr");
        }
        try (var visitor =
                Demo.visit(new Browser.NewContextOptions().setLocale("de-DE")).open("/")) {
            assertThat(visitor.page().url()).endsWith("/nl");
        }
    }

    @Test
    @Tag("E4")
    void theLanguageSwitchStaysOnThePage() {
        try (var visitor = Demo.visit().open("/nl/actors?q=textiel&year=2013")) {
            visitor.page().locator(".languages").getByText("EN").click();

            assertThat(visitor.page().url()).endsWith("/en/actors?q=textiel&year=2013");
            assertThat(visitor.page().inputValue("#q")).isEqualTo("textiel");
        }
    }

    @Test
    @Tag("D2")
    void theDirectoryFindsWhoCanDoSomethingAndLetsItBeTakenAlong() {
        try (var visitor = Demo.visit().open("/nl/actors")) {
            visitor.page().fill("#q", "polymeren");
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().locator(".entries").textContent()).contains("Centexbel-VKC");
            var file = visitor.page().request().get("/nl/actors.csv?q=polymeren").body();
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .contains("centexbel-vkc")
                    .doesNotContain("@");
        }
    }

    @Test
    @Tag("D2")
    void whatAFacilitatorTakesAlongComesBackWithoutAChange() {
        try (var facilitator = Demo.visit().signInAs("facilitator", Language.EN)) {
            for (var list : List.of("actors.csv", "actors.xlsx", "offers.csv", "offers.xlsx")) {
                var file = facilitator.page().request().get("/en/" + list).body();
                facilitator.open("/en/actors/import");
                facilitator
                        .page()
                        .setInputFiles(
                                "#file", new FilePayload(list, "application/octet-stream", file));
                facilitator.press(Visit.texts(Language.EN).of("actors.import.verb"));

                assertThat(facilitator.heading()).as(list).isEqualTo("Nothing would change");
                facilitator.isAccessible();
            }
        }
    }

    @Test
    @Tag("B2")
    void aViewOfAnEarlierYearDoesNotShowWhatOpenedLater() {
        try (var visitor = Demo.visit().open("/nl/actors?q=basin&year=2013")) {
            assertThat(visitor.page().locator(".entries a[href$='/actors/cob']").count()).isZero();
            visitor.open("/nl/actors?q=basin");
            assertThat(visitor.page().locator(".entries a[href$='/actors/cob']").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aQuestionIsAskedWithTheKeyboardAlone() {
        try (var company =
                Demo.visit().signInAs("garnavel", Language.EN).open("/en/questions/new")) {
            var page = company.page();
            page.keyboard().press("Tab");
            assertThat(focused(company))
                    .isEqualTo(Visit.texts(Language.EN).of("platform.frame.skip"));
            page.keyboard().press("Enter");
            tabTo(company, "teaser");
            page.keyboard().type("A spinner looks for help with the keyboard.");
            tabTo(company, "title");
            page.keyboard().type("Asked with keys");
            tabTo(company, "problem");
            page.keyboard().type("The thread breaks too often.");
            tabTo(company, "send");
            page.keyboard().press("Enter");

            page.waitForURL("**/questions/q-*");
            assertThat(company.text()).contains("Asked with keys");
        }
    }

    @Test
    void aDraftKeepsItselfWhileItIsWritten() {
        try (var company =
                Demo.visit().signInAs("tisserano", Language.FR).open("/fr/questions/new")) {
            company.page().fill("#problem", "Un brouillon qui se garde tout seul.");
            company.page().locator("#title").focus();
            company.page()
                    .locator("#saved svg")
                    .waitFor(new Locator.WaitForOptions().setTimeout(15_000));

            company.open("/fr/today");
            company.page()
                    .locator("main")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions()
                                    .setName(
                                            Visit.texts(Language.FR)
                                                    .of("matching.today.draft-verb")))
                    .first()
                    .click();
            assertThat(company.page().inputValue("#problem"))
                    .isEqualTo("Un brouillon qui se garde tout seul.");
        }
    }

    private static void tabTo(Visit reader, String idOrValue) {
        for (int i = 0; i < 120; i++) {
            reader.page().keyboard().press("Tab");
            var at =
                    reader.page()
                            .evaluate(
                                    "[document.activeElement.id, document.activeElement.value].join('|')")
                            .toString();
            if (at.startsWith(idOrValue + "|") || at.endsWith("|" + idOrValue)) {
                return;
            }
        }
        throw new AssertionError("The keyboard never reaches (%s).".formatted(idOrValue));
    }

    private static String focused(Visit reader) {
        return reader.page().evaluate("document.activeElement.textContent").toString();
    }
}
