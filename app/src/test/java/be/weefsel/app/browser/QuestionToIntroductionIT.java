package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A company asks, the facilitator introduces, the expert answers, the company says what came of
/// it: from all sides, in three languages.
@Tag("E1")
@Tag("E4")
class QuestionToIntroductionIT {
    private static final String EXPERTS_OFFER = "o-cvkc-recycling";
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

    /// Without a mouse, from the first page to the last.
    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionIsFollowedUntilOneKnowsWhatCameOfIt(Language language) {
        var title = "Coating %s zonder fluor".formatted(language.code());
        var address = askByKeyboard(language, title);
        introduceByKeyboard(language, address);
        acceptByKeyboard(language, title);
        recordOutcomeByKeyboard(language, address);

        var t = Visit.texts(language);
        try (var expert = Demo.visit().signInAs("centexbel-vkc", language).open(address)) {
            assertThat(expert.text())
                    .contains(t.of("matching.outcome-result.solved"))
                    .doesNotContain(t.of("matching.satisfaction.5"))
                    .doesNotContain(SECRET);
        }
        try (var facilitator = Demo.visit().signInAs("facilitator", language).open(address)) {
            assertThat(facilitator.text())
                    .contains(t.of("matching.satisfaction.5"))
                    .contains(t.of("matching.event.introduction-accepted", "Centexbel-VKC"))
                    .contains(t.of("matching.event.outcome-recorded", "Centexbel-VKC"));
            facilitator.open("/%s/questions/without-supply".formatted(language.code()));
            assertThat(facilitator.page().locator(".bars-bar").count()).isPositive();
            assertThat(facilitator.page().locator("tbody tr").count()).isPositive();
            assertThat(facilitator.text()).doesNotContain(title);
        }
    }

    /// @return path of the question's page
    private static String askByKeyboard(Language language, String title) {
        var t = Visit.texts(language);
        try (var company = Demo.visit()) {
            var page = company.page();
            var keyboard = new Keyboard(company).signInAs("garnavel", language);
            company.open("/%s/questions/new".formatted(language.code()));
            keyboard.type(page.locator("#teaser"), problem(language))
                    .type(page.locator("#title"), title)
                    .type(page.locator("#problem"), problem(language))
                    .type(page.locator("#confidential"), SECRET)
                    .follow(button(page, t.of("matching.ask.topics-verb")))
                    .check(page.locator("#topics input[type=checkbox]").first())
                    .follow(button(page, t.of("matching.ask.send")));
            assertThat(company.text()).contains(title).contains(SECRET);
            return URI.create(page.url()).getPath();
        }
    }

    private static void introduceByKeyboard(Language language, String address) {
        try (var facilitator = Demo.visit()) {
            var page = facilitator.page();
            var keyboard = new Keyboard(facilitator).signInAs("facilitator", language);
            facilitator.open(address);
            var offer = page.locator("a[href$='%s']".formatted(EXPERTS_OFFER));
            var suggestion =
                    page.locator(".suggestion")
                            .filter(new Locator.FilterOptions().setHas(offer))
                            .first();
            keyboard.unfold(suggestion.locator("summary.button"))
                    .follow(suggestion.locator("form.form button"));
            assertThat(page.locator(".flash").innerText())
                    .contains(Visit.texts(language).of("matching.introduce.made"));
        }
    }

    private static void acceptByKeyboard(Language language, String title) {
        var t = Visit.texts(language);
        try (var expert = Demo.visit()) {
            var page = expert.page();
            var keyboard = new Keyboard(expert).signInAs("centexbel-vkc", language);
            keyboard.follow(page.locator("a", hasText(title)).first())
                    .follow(link(page, t.of("matching.answer.open")))
                    .type(page.locator("#words"), "Breng een stuk doek mee.")
                    .follow(button(page, t.of("matching.answer.verb")));
            // Nothing is chosen yet: the page says so and keeps what was typed.
            assertThat(page.locator(".error-summary").innerText())
                    .contains(t.of("matching.answer.missing"));
            assertThat(page.inputValue("#words")).isEqualTo("Breng een stuk doek mee.");

            keyboard.check(page.locator("input[name=answer][value=accept]"))
                    .follow(button(page, t.of("matching.answer.verb")));
            assertThat(page.locator(".flash").innerText())
                    .contains(t.of("matching.answer.accepted"));
        }
    }

    private static void recordOutcomeByKeyboard(Language language, String address) {
        var t = Visit.texts(language);
        try (var company = Demo.visit()) {
            var page = company.page();
            var keyboard = new Keyboard(company).signInAs("garnavel", language);
            company.open(address);
            keyboard.follow(button(page, t.of("matching.question.mark-answered")));
            assertThat(company.heading()).isEqualTo(t.of("matching.outcome.title"));
            keyboard.check(page.locator("input[name^=result][value=solved]"))
                    .check(page.locator("input[name^=followed][value=test]"))
                    .check(page.locator("input[name=satisfaction][value='5']"))
                    .follow(button(page, t.of("matching.outcome.verb")));
            assertThat(page.locator(".flash").innerText())
                    .contains(t.of("matching.outcome.recorded"));
        }
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
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

    private static String problem(Language language) {
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
