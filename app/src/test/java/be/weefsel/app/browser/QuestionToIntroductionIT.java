package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A company asks and the facilitator introduces, in three languages, with and without scripts.
@Tag("E1")
@Tag("E4")
class QuestionToIntroductionIT {
    private static final String SECRET = "Klant Zeildoek NV dreigt weg te gaan";

    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionFindsItsWayFromTheCompanyToTheExpert(Language language) {
        var title = "Weefsel %s met minder gewicht".formatted(language);
        var address = askAsCompany(language, title, new Browser.NewContextOptions());

        var helper = introduceAsFacilitator(language, address, title);

        readAsCompany(language, address, helper);
        readAsVisitor(language, address, title);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR"})
    void theSameWorksWithoutScripts(Language language) {
        var title = "Tissu sans scripts";

        var address =
                askAsCompany(
                        language,
                        title,
                        new Browser.NewContextOptions().setJavaScriptEnabled(false));

        assertThat(introduceAsFacilitator(language, address, title)).isNotEmpty();
    }

    /// @return path of the question's page
    private static String askAsCompany(
            Language language, String title, Browser.NewContextOptions options) {
        var t = Visit.texts(language);
        try (var company = Demo.visit(options).signInAs("garnavel", language)) {
            company.open("/%s/questions/new".formatted(language.code()));
            company.press(t.of("matching.ask.send"));
            assertThat(company.page().locator(".error-summary li").count()).isEqualTo(3);

            var page = company.page();
            page.fill("#teaser", problem(language));
            page.fill("#title", title);
            page.fill("#problem", problem(language));
            page.fill("#confidential", SECRET);
            company.press(t.of("matching.ask.topics-verb"));
            assertThat(page.inputValue("#title")).isEqualTo(title);
            page.locator("#topics input[type=checkbox]").first().check();
            company.press(t.of("matching.ask.send"));

            assertThat(page.url()).contains("/questions/q-");
            assertThat(page.locator(".suggestion").count()).isGreaterThan(3);
            assertThat(page.locator(".layer-confidential").textContent()).contains(SECRET);
            return URI.create(page.url()).getPath();
        }
    }

    static String problem(Language language) {
        return switch (language) {
            case NL ->
                    "Ons doek voor werkkledij is te zwaar. Wij willen gerecycleerde textielvezels spinnen.";
            case FR ->
                    "Notre tissu pour vêtements de travail est trop lourd. Nous voulons du recyclage textile.";
            case EN ->
                    "Our fabric for workwear is too heavy. We want textile recycling and yarn spinning.";
        };
    }

    /// @return name of the actor that was introduced
    private static String introduceAsFacilitator(Language language, String address, String title) {
        var t = Visit.texts(language);
        try (var facilitator = Demo.visit().signInAs("facilitator", language)) {
            assertThat(facilitator.text()).contains(title);
            facilitator.open(address);
            var page = facilitator.page();
            var first = page.locator(".suggestion").first();
            var owner = first.locator(".suggestion-owner a").innerText();
            first.locator("summary.button").click();
            first.locator("textarea").fill("U moet elkaar spreken.");
            first.locator("form.form")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(owner))
                    .click();

            assertThat(page.locator(".flash").innerText())
                    .contains(t.of("matching.introduce.made"));
            assertThat(facilitator.text()).contains("U moet elkaar spreken.");
            return owner;
        }
    }

    private static void readAsCompany(Language language, String address, String helper) {
        try (var company = Demo.visit().signInAs("garnavel", language)) {
            assertThat(company.text()).contains(helper);
            company.open(address);
            assertThat(company.text()).contains(helper).contains("U moet elkaar spreken.");
        }
    }

    private static void readAsVisitor(Language language, String address, String title) {
        try (var visitor = Demo.visit().open(address)) {
            assertThat(visitor.heading())
                    .isEqualTo(
                            Visit.texts(language).of("matching.question.title-public.introduced"));
            assertThat(visitor.text())
                    .doesNotContain(title)
                    .doesNotContain("Garnavel")
                    .doesNotContain(SECRET);
        }
    }
}
