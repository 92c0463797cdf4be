package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A company asks, the facilitator introduces, the expert answers, the company says what came of
/// it: from all sides, in three languages, without a mouse.
@Tag("E1")
@Tag("E4")
class AnsweredByKeyboardIT {
    private static final String EXPERTS_OFFER = "o-cvkc-recycling";
    private static final String SECRET = "Klant Zeildoek NV dreigt weg te gaan";

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
            keyboard.type(page.locator("#teaser"), QuestionToIntroductionIT.problem(language))
                    .type(page.locator("#title"), title)
                    .type(page.locator("#problem"), QuestionToIntroductionIT.problem(language))
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
}
