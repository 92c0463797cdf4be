package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.demo.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whoever types for long is warned before her session ends, and loses nothing when it does.
@Tag("D3")
class SessionIT {
    private static final Language EN = Language.EN;

    @Test
    void whoTypesForLongLosesNothing() {
        try (var facilitator = Demo.visit().signInAs("facilitator", EN)) {
            var t = Visit.texts(EN);
            var page = facilitator.page();
            page.clock().install();
            facilitator.open("/en/people/new");
            page.fill("#name", "Somebody with a long name");
            var warning = page.locator("#session");
            assertThat(warning.isVisible()).isFalse();

            page.clock().fastForward("07:56:00");
            assertThat(shown(warning).innerText()).contains(t.of("platform.session.ending"));
            facilitator.isAccessible();
            warning.locator("button").click();
            warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            page.context().clearCookies();
            page.clock().fastForward("08:01:00");
            assertThat(shown(warning).innerText()).contains(t.of("platform.session.over"));
            var again = page.waitForPopup(() -> warning.locator("a").click());
            again.fill("#email", "facilitator@weefsel.example");
            again.fill("#password", DemoPeople.PASSWORD);
            again.locator("main form button").first().click();
            again.waitForURL("**/today");
            warning.locator("button").click();
            warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            assertThat(page.inputValue("#name")).isEqualTo("Somebody with a long name");
            facilitator.press(t.of("platform.people.invite-verb"));
            assertThat(facilitator.page().locator(".error-summary").count()).isEqualTo(1);
        }
    }

    private static Locator shown(Locator warning) {
        warning.waitFor();
        return warning;
    }
}
