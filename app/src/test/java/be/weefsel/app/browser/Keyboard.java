package be.weefsel.app.browser;

import be.weefsel.app.platform.text.Language;
import be.weefsel.demo.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Somebody who reads a page without a mouse: she reaches everything with the Tab key.
final class Keyboard {
    private static final int MOST_TABS = 250;

    /// The key to press next, and how often without looking: nearly as often as there is something
    /// between that can have the focus. 0 times when the target has it.
    private static final String NEXT =
            """
            target => {
                const now = document.activeElement;
                if (target === now) return ['', 0];
                if (target.type === 'radio' && now.name === target.name) return ['ArrowDown', 1];
                const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                    .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0 && e.type !== 'radio');
                const between = stops.filter(e =>
                    now.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING
                    && target.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING);
                return ['Tab', Math.max(1, now === document.body ? 1 : between.length - 2)];
            }
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
        for (int presses = 0; presses < MOST_TABS; ) {
            var next = (List<?>) target.evaluate(NEXT);
            int times = ((Number) next.get(1)).intValue();
            if (times == 0) {
                return;
            }
            for (int i = 0; i < times; i++) {
                page.keyboard().press((String) next.get(0));
            }
            presses += times;
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }
}
