package be.weefsel.app.browser;

import be.weefsel.app.packaged.PackagedWeefsel;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The demonstration and a browser before it: one of each for all stories, since a start takes a
/// while.
final class Demo {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Demo INSTANCE = new Demo();

    private final PackagedWeefsel weefsel;
    private final Browser browser;

    private Demo() {
        try {
            weefsel = PackagedWeefsel.demoIn(Files.createTempDirectory("weefsel-browser"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(FLAGS));
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            playwright.close();
                            weefsel.close();
                        }));
    }

    /// A reader with an empty browser: nobody is signed in.
    static Visit visit() {
        return visit(new Browser.NewContextOptions());
    }

    /// @param options such as a browser without scripts, or a small screen
    static Visit visit(Browser.NewContextOptions options) {
        return new Visit(INSTANCE.browser.newContext(options.setBaseURL(INSTANCE.address())));
    }

    /// A reader with an empty browser before another Weefsel than the demonstration.
    static Visit visit(PackagedWeefsel other, Browser.NewContextOptions options) {
        return new Visit(INSTANCE.browser.newContext(options.setBaseURL(addressOf(other))));
    }

    private String address() {
        return addressOf(weefsel);
    }

    private static String addressOf(PackagedWeefsel weefsel) {
        return "http://localhost:" + weefsel.port();
    }

    private static Path chromium() {
        return Optional.ofNullable(System.getenv("WEEFSEL_CHROMIUM"))
                .map(Path::of)
                .orElse(Path.of("/usr/bin/chromium"));
    }
}
