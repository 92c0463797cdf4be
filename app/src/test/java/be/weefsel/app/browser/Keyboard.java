package be.weefsel.app.browser;

import be.weefsel.app.platform.text.Language;
import be.weefsel.demo.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;

/// Somebody who reads a page without a mouse: she reaches everything with the Tab key.
final class Keyboard {
    private static final int MOST_TABS = 250;

    /// Empty when the target has the focus.
    private static final String NEXT_KEY =
            """
            target => target === document.activeElement ? ''
                : target.type === 'radio' && document.activeElement.name === target.name
                    ? 'ArrowDown'
                    : 'Tab'
            """;

    private final Page page;

    Keyboard(Visit visit) {
        page = visit.page();
    }

    /// From the page to sign in, to the page that follows it.
    Keyboard signInAs(String name, Language language) {
        page.navigate("/%s/sign-in".formatted(language.code()));
        type(page.locator("#email"), name + "@weefsel.example");
        type(page.locator("#password"), DemoPeople.PASSWORD);
        return enter();
    }

    Keyboard type(Locator field, String words) {
        tabTo(field);
        page.keyboard().insertText(words);
        return this;
    }

    /// A box or a radio button.
    Keyboard check(Locator choice) {
        tabTo(choice);
        if (!choice.isChecked()) {
            page.keyboard().press("Space");
        }
        return this;
    }

    /// What is folded away.
    Keyboard unfold(Locator summary) {
        tabTo(summary);
        page.keyboard().press("Enter");
        return this;
    }

    /// A link or a button, to the page that follows it.
    Keyboard follow(Locator control) {
        tabTo(control);
        return enter();
    }

    private Keyboard enter() {
        var loaded = new AtomicBoolean();
        page.onLoad(_ -> loaded.set(true));
        page.keyboard().press("Enter");
        page.waitForCondition(loaded::get);
        return this;
    }

    /// In a group of radio buttons the arrow goes on, as people do.
    private void tabTo(Locator target) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            var next = String.valueOf(target.evaluate(NEXT_KEY));
            if (next.isEmpty()) {
                return;
            }
            page.keyboard().press(next);
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }
}
