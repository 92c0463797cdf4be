package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The made-up register of the demonstration, as it comes in by itself after the start.
@Tag("B1")
@Tag("B2")
class FabricIT {
    private static final List<String> PAGES =
            List.of(
                    "/fabric",
                    "/fabric/areas/34022",
                    "/fabric/sectors/13",
                    "/fabric/compare?areas=34000&areas=36000&areas=30000");
    private static final int PATIENCE_MILLISECONDS = 240_000;

    @TempDir private Path folder;

    /// It comes while the pages are there already, quarter after quarter.
    @BeforeAll
    static void theRegisterIsIn() {
        try (var visitor = Demo.visit()) {
            long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000L;
            while (!visitor.open("/en/fabric").text().contains("extract 505")) {
                assertThat(System.nanoTime()).isLessThan(end);
                visitor.page().waitForTimeout(500);
            }
        }
    }

    @Test
    void whatTheArticleSaysOfWestFlandersStandsOnThePage() {
        try (var visitor = Demo.visit().open("/en/fabric")) {
            assertThat(visitor.text())
                    .contains(
                            "Industry makes up 10.3 % of all registered enterprises",
                            "61.0 %", "These figures are made up.", "Manufacture of textiles");
        }
    }

    @Test
    void everyPageIsAccessible() {
        try (var visitor = Demo.visit()) {
            visitor.areWhollyAccessible(PAGES, Language.NL);
        }
        var phone =
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK);
        try (var visitor = Demo.visit(phone)) {
            visitor.areWhollyAccessible(PAGES, Language.FR);
        }
        try (var administrator = Demo.visit().signInAs("beheer", Language.EN)) {
            administrator.areAccessible(List.of("/fabric/registers"), Language.EN);
            var texts = Visit.texts(Language.EN);
            administrator
                    .page()
                    .locator("main")
                    .getByText(texts.of("fabric.registers.report"))
                    .first()
                    .click();
            administrator.isAccessible();
            assertThat(administrator.heading()).contains("What was found in KBO Open Data");
        }
    }

    @Test
    void aFileThatIsUploadedIsReadAndToldAbout() throws IOException {
        var file = Files.writeString(folder.resolve("KboOpenData_0600.zip"), "no zip at all");
        var texts = Visit.texts(Language.EN);
        try (var administrator = Demo.visit().signInAs("beheer", Language.EN)) {
            administrator.open("/en/fabric/registers");
            administrator.page().setInputFiles("#file", file);
            administrator.press(texts.of("fabric.import.upload-verb"));

            administrator
                    .page()
                    .getByText("KboOpenData_0600.zip could not be read")
                    .first()
                    .waitFor();
            administrator.isAccessible();
            assertThat(administrator.text()).contains("cannot be opened as a zip");

            administrator.open("/en/fabric/registers");
            administrator.press(texts.of("fabric.import.upload-verb"));
            administrator.isAccessible();
            assertThat(administrator.page().locator("#file-hint ~ .error").innerText())
                    .isEqualTo(texts.of("fabric.registers.no-file"));
        }
    }
}
