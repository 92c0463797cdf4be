package be.weefsel.app.browser;

import static be.weefsel.app.platform.text.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An expert makes a passkey on her device, signs in with it, and removes it.
@Tag("D3")
class PasskeyIT {
    @Test
    void aPasskeyIsMadeUsedAndRemoved() {
        var t = Visit.texts(NL);
        try (var katrien = Demo.visit().signInAs("centexbel-vkc", NL)) {
            var page = katrien.page();
            addDevice(page);
            katrien.open("/nl/account/passkeys");
            katrien.isAccessible();
            page.fill("#label", "Laptop van het werk");
            katrien.press(t.of("platform.passkey.make"));
            page.locator("main .entries").getByText("Laptop van het werk").waitFor();
            assertThat(katrien.heading()).isEqualTo(t.of("platform.passkey.title", 1));
            katrien.isAccessible();

            page.context().clearCookies();
            katrien.open("/nl/sign-in");
            katrien.press(t.of("platform.passkey.sign-in"));
            page.waitForURL("**/nl/today");
            assertThat(katrien.text()).contains("Katrien Voorbeeld");

            katrien.open("/nl/account/passkeys");
            katrien.press(t.of("platform.passkey.remove-this", "Laptop van het werk"));
            assertThat(katrien.heading()).isEqualTo(t.of("platform.passkey.title", 0));

            page.context().clearCookies();
            katrien.open("/nl/sign-in");
            katrien.press(t.of("platform.passkey.sign-in"));
            page.getByText(t.of("platform.passkey.not-known")).waitFor();
            assertThat(page.url()).endsWith("/nl/sign-in");
        }
    }

    /// A device with a built-in authenticator that its owner has just unlocked.
    private static void addDevice(Page page) {
        var device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        var kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        var options = new JsonObject();
        options.add("options", kind);
        device.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
