package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Somebody is invited, and comes in. The demonstration sends no mail: its letters are in the
/// outbox.
@Tag("D3")
class InvitationIT {
    private static final Language FR = Language.FR;
    private static final String ADDRESS = "odette@weefsel.example";
    private static final String PASSWORD = "le lin pousse lentement";

    @Test
    void theFacilitatorInvitesAnExpertWhoChoosesHerPasswordAndSignsIn() {
        var link = invite();

        // Without scripts, as it must also work.
        var withoutScripts = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var odette = Demo.visit(withoutScripts)) {
            var t = Visit.texts(FR);
            odette.open(link);
            var page = odette.page();
            page.fill("#password", PASSWORD);
            page.fill("#again", PASSWORD);
            odette.press(t.of("platform.new-password.verb"));
            assertThat(odette.text()).contains(t.of("platform.new-password.chosen"));

            page.fill("#email", ADDRESS);
            page.fill("#password", PASSWORD);
            odette.press(t.of("platform.sign-in.verb"));
            assertThat(page.url()).endsWith("/fr/today");
            assertThat(odette.text()).contains("Odette Exemple");
            odette.open(link);
            assertThat(odette.heading()).isEqualTo(t.of("platform.link-over.title"));
        }
    }

    /// @return the link in her letter
    private static String invite() {
        var t = Visit.texts(FR);
        try (var facilitator = Demo.visit().signInAs("facilitator", FR)) {
            facilitator.open("/fr/people/new");
            var page = facilitator.page();
            page.fill("#name", "Odette Exemple");
            page.fill("#email", ADDRESS);
            page.check("input[name='language'][value='fr']");
            page.check("input[name='role'][value='expert']");
            page.selectOption("#organisation", new SelectOption().setValue("ceti"));
            facilitator.press(t.of("platform.people.invite-verb"));
            assertThat(facilitator.text())
                    .contains(t.of("platform.people.invited", "Odette Exemple"));

            facilitator.open("/fr/outbox");
            page.locator(".entry-title a").first().click();
            facilitator.isAccessible();
            facilitator.press(t.of("platform.outbox.follow"));
            facilitator.isAccessible();
            return page.url();
        }
    }
}
