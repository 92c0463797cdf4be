package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.demo.DemoPeople;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One reader at one screen.
final class Visit implements AutoCloseable {
    private static final TextCatalog CATALOG = TextCatalog.load();
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Map<String, List<Cookie>> COOKIES = new HashMap<>();

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Texts texts(Language language) {
        return CATALOG.in(language);
    }

    Page page() {
        return page;
    }

    /// At the page that comes after signing in. Whoever has signed in before comes back with the
    /// session that she has, as long as it lasts.
    Visit signInAs(String name, Language language) {
        context.addCookies(COOKIES.getOrDefault(name, List.of()));
        open("/%s/today".formatted(language.code()));
        if (page.url().contains("/sign-in")) {
            page.fill("#email", name + "@weefsel.example");
            page.fill("#password", DemoPeople.PASSWORD);
            press(texts(language).of("platform.sign-in.verb"));
            COOKIES.put(name, context.cookies().stream().map(Visit::again).toList());
        }
        return this;
    }

    private static Cookie again(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value).setDomain(cookie.domain).setPath(cookie.path);
    }

    Visit open(String path) {
        page.navigate(path);
        return this;
    }

    /// Presses the first button with this name within the main part of the page.
    Visit press(String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    /// Everything that can be read on the page, also what is folded away.
    String text() {
        return page.locator("body").textContent();
    }

    int status(String path) {
        return page.navigate(path).status();
    }

    /// No findings of axe-core by WCAG 2.2 AA, and no complaints of the browser about scripts,
    /// styles or policy.
    ///
    /// @param rulesLeftOut because they were looked at elsewhere
    void isAccessible(String... rulesLeftOut) {
        var violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        // Our pages hold no frames: nothing is to be gathered from other windows.
        var axe = new AxeBuilder(page).options(violationsOnly).withTags(WCAG).setLegacyMode(true);
        if (rulesLeftOut.length > 0) {
            axe.disableRules(List.of(rulesLeftOut));
        }
        var found = axe.analyze().getViolations();
        assertThat(found)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(complaints).as("console on %s", page.url()).isEmpty();
        assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling on %s", page.url())
                .isEqualTo(true);
    }

    /// Opens pages and looks at each. Colours do not depend on the language, and measuring them
    /// takes most of the time: they are looked at in Dutch only.
    void areAccessible(List<String> paths, Language language) {
        look(
                paths,
                language,
                language == Language.NL ? new String[0] : new String[] {"color-contrast"});
    }

    /// As [#areAccessible], colours too.
    void areWhollyAccessible(List<String> paths, Language language) {
        look(paths, language);
    }

    private void look(List<String> paths, Language language, String... rulesLeftOut) {
        for (var path : paths) {
            open("/" + language.code() + path).isAccessible(rulesLeftOut);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
