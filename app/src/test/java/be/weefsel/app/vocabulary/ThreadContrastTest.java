package be.weefsel.app.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThreadContrastTest {
    @Test
    void aColourIsWrittenInSixDigits() {
        assertThat(Colour.find("#7A4A9C")).contains(new Colour(0x7a, 0x4a, 0x9c));
        assertThat(Colour.find(" 7a4a9c ").map(Colour::code)).contains("#7a4a9c");
        for (var typed : List.of("", "purple", "#7a4", "#7a4a9", "#7a4a9cff", "#7g4a9c")) {
            assertThat(Colour.find(typed)).as(typed).isEmpty();
        }
    }

    /// The example of WCAG 2.2: black on white is 21:1; #777777 on white is 4.48:1.
    @Test
    void contrastFollowsTheFormulaOfWcag() {
        var white = Colour.of("#ffffff");

        assertThat(Colour.of("#000000").contrastWith(white)).isCloseTo(21, within(1e-9));
        assertThat(white.contrastWith(white)).isEqualTo(1);
        assertThat(Colour.of("#777777").contrastWith(white)).isCloseTo(4.478, within(0.001));
    }

    @Test
    void aThreadMustStandOutInLightAndInTheDark() {
        assertThat(ThreadContrast.of(Colour.of("#7a4a9c")).light()).isCloseTo(5.711, within(0.001));
        assertThat(ThreadContrast.of(Colour.of("#7a4a9c")).dark()).isCloseTo(2.780, within(0.001));
        assertThat(ThreadContrast.of(Colour.of("#8f5cb5")).isEnough()).isTrue();
        assertThat(ThreadContrast.of(Colour.of("#ffd200")).isEnough()).isFalse();
        assertThat(ThreadContrast.of(Colour.of("#101080")).isEnough()).isFalse();
    }

    @Test
    void theNearestColourThatStandsOutIsTheSameWhenItDoesAlready() {
        var purple = Colour.of("#8f5cb5");

        assertThat(ThreadContrast.nearestThatIsEnough(purple)).isEqualTo(purple);
    }

    @Test
    void everyColourHasANearOneThatStandsOut() {
        var random = new Random(20261124);
        for (var i = 0; i < 1000; i++) {
            var colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));

            var nearest = ThreadContrast.nearestThatIsEnough(colour);

            assertThat(ThreadContrast.of(nearest).isEnough()).as(colour.code()).isTrue();
        }
    }

    @Test
    void theGroundsAreThoseOfTheStyles() throws IOException {
        var tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));

        assertThat(tokens)
                .contains(
                        "--page: light-dark(%s, %s)"
                                .formatted(Ground.LIGHT.page().code(), Ground.DARK.page().code()),
                        "--sunk: light-dark(%s,".formatted(Ground.LIGHT.hardest().code()),
                        "--raised: light-dark(#fdfcf9, %s)"
                                .formatted(Ground.DARK.hardest().code()));
    }

    @Test
    void everyDyeHasItsStyle() throws IOException {
        var tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));

        for (var dye : ThreadColour.DYES) {
            assertThat(tokens).contains(".%s { --thread: ".formatted(dye.style()));
        }
    }
}
