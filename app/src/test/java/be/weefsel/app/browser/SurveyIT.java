package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A survey of the field: the facilitator asks, an organisation corrects what stands about it with
/// a link and without an account, and the facilitator takes it over.
@Tag("D2")
class SurveyIT {
    private static final Language EN = Language.EN;
    private static final Language FR = Language.FR;

    @Test
    void whatAnOrganisationCorrectsIsTakenOverAfterALook() {
        var t = Visit.texts(EN);
        try (var facilitator = Demo.visit().signInAs("facilitator", EN)) {
            facilitator.open("/en/surveys").isAccessible();
            facilitator.open("/en/surveys/new?cluster=food").isAccessible();
            facilitator.page().locator("main form[method=post] button").click();
            facilitator.isAccessible();
            var survey = facilitator.page().url();
            var page = facilitator.page();
            var inagro = page.locator("a[href='/en/actors/inagro']");
            page.locator("#waiting ~ ul li", new Page.LocatorOptions().setHas(inagro))
                    .locator("button")
                    .click();
            facilitator.isAccessible();
            correct(facilitator.page().inputValue("#link").replaceFirst("https?://[^/]+", ""));

            facilitator.open("/en/today");
            facilitator.page().locator("main a[href*='/replies/']").first().click();
            facilitator.isAccessible();
            assertThat(facilitator.text()).contains("https://inagro.example", "Le samedi aussi");
            facilitator.press(t.of("actors.survey.take-over"));
            assertThat(facilitator.page().url()).isEqualTo(survey);
            assertThat(facilitator.text()).contains(t.of("actors.survey.handled"));
            facilitator.open("/en/actors/inagro");
            assertThat(facilitator.page().locator("a[href='https://inagro.example']").count())
                    .isEqualTo(1);
        }
    }

    private static void correct(String link) {
        var t = Visit.texts(FR);
        // Without scripts, as it must also work.
        var phone =
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(390, 844);
        try (var inagro = Demo.visit(phone).open(link.replaceFirst("^/en/", "/fr/"))) {
            inagro.page().fill("#website", "inagro");
            inagro.page().fill("#remark", "Le samedi aussi");
            inagro.press(t.of("actors.survey.send"));
            assertThat(inagro.page().locator("#website-error").innerText())
                    .isEqualTo(t.of("actors.form.website"));
            inagro.page().fill("#website", "https://inagro.example");
            inagro.press(t.of("actors.survey.send"));
            assertThat(inagro.text()).contains(t.of("actors.survey.thanks-corrected"));
        }
    }
}
