package be.weefsel.app.settings.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.network.Logo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("H2")
class LogoFileTest {
    private static final String OPENS =
            "<svg xmlns=\"http://www.w3.org/2000/svg\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"%s>";

    @Test
    void aDrawingComesOutAsItWasWithoutWhatTheDrawingProgramLeft() throws Unfit {
        var logo =
                svg(
                        """
                        <!-- by hand --><title>Lijn &amp; draad</title>
                        <style>.a { fill: url(#dye); }</style>
                        <defs><linearGradient id="dye"><stop stop-color="#2f4b8f"/></linearGradient></defs>
                        <g style="stroke:url('#dye')"><path class="a" d="M0 0h9v9z"/></g>
                        <use xlink:href="#dye"/>
                        <image href="data:image/png;base64,iVBORw0KGgo=" width="1"/>
                        <x:view xmlns:x="http://program.example/" x:onload="zoom()"/>
                        """);

        assertThat(logo.type()).isEqualTo(Logo.Type.SVG);
        assertThat(text(logo))
                .contains(
                        "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\">",
                        "Lijn &amp; draad",
                        "<path class=\"a\" d=\"M0 0h9v9z\"/>",
                        "xlink:href=\"#dye\"",
                        "data:image/png;base64,iVBORw0KGgo=")
                .doesNotContain("program", "zoom", "by hand");
        assertThat(new LogoFile(logo.content()).read().key()).isEqualTo(logo.key());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatActsOrLeadsElsewhereIsRefused(String inside, String reason) {
        assertThatThrownBy(() -> svg(inside))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit ->
                                assertThat(unfit.reason().key())
                                        .isEqualTo("settings.look.svg-" + reason));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("<script>alert(1)</script>", "script"),
                Arguments.of("<SCRIPT>alert(1)</SCRIPT>", "script"),
                Arguments.of("<g><script href='https://evil.example/x.js'/></g>", "script"),
                Arguments.of("<path onload='alert(1)'/>", "script"),
                Arguments.of("<path ONCLICK='alert(1)'/>", "script"),
                Arguments.of("<use xlink:href='java&#10;script:alert(1)'/>", "script"),
                Arguments.of("<rect style='width:expression(alert(1))'/>", "script"),
                Arguments.of("<a href='https://evil.example/'><path/></a>", "element"),
                Arguments.of("<animate attributeName='href' to='#x'/>", "element"),
                Arguments.of("<set attributeName='onmouseover' to='alert(1)'/>", "element"),
                Arguments.of("<foreignObject><p>hello</p></foreignObject>", "element"),
                Arguments.of("<filter><feImage href='#x'/></filter>", "element"),
                Arguments.of("<use href='https://evil.example/x.svg#a'/>", "reference"),
                Arguments.of("<use xlink:href='//evil.example/x.svg#a'/>", "reference"),
                Arguments.of("<image href='https://evil.example/seen.png'/>", "reference"),
                Arguments.of("<image href='/nl/sign-out'/>", "reference"),
                Arguments.of("<path fill='url(https://evil.example/x)'/>", "reference"),
                Arguments.of("<path style='fill:url( \" https://evil.example/x)'/>", "reference"),
                Arguments.of("<style>@import 'https://evil.example/x.css';</style>", "reference"),
                Arguments.of(
                        "<style>path{fill:u\\72l(https://evil.example/x)}</style>", "reference"),
                Arguments.of("<style>@imp<!-- -->ort '//evil.example/x';</style>", "reference"),
                Arguments.of("<style>@font-face{font-family:x}</style>", "reference"),
                Arguments.of("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>", "data"),
                Arguments.of("<image href='data:text/html,hello'/>", "data"),
                Arguments.of("<use href='data:image/png;base64,iVBORw0KGgo='/>", "data"),
                Arguments.of("<use href='#a'/>".repeat(21), "copies"));
    }

    @Test
    void whatStandsBeforeTheDrawingIsRefusedToo() {
        var drawing = OPENS.formatted("") + "<path/></svg>";

        assertThat(refusal("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + drawing))
                .isEqualTo("settings.look.svg-doctype");
        assertThat(refusal("<?xml-stylesheet href='https://evil.example/x.css'?>" + drawing))
                .isEqualTo("settings.look.svg-reference");
        assertThat(refusal(OPENS.formatted(" onload='alert(1)'") + "</svg>"))
                .isEqualTo("settings.look.svg-script");
    }

    @Test
    void whatIsNoDrawingIsRefused() {
        assertThat(refusal("")).isEqualTo("settings.look.no-file");
        assertThat(refusal("geen beeld")).isEqualTo("settings.look.not-an-image");
        assertThat(refusal("<html xmlns='http://www.w3.org/1999/xhtml'/>"))
                .isEqualTo("settings.look.not-an-image");
        assertThat(refusal("<svg viewBox='0 0 9 9'/>")).isEqualTo("settings.look.not-an-image");
        assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .isEqualTo("settings.look.svg-without-size");
        assertThat(refusal(OPENS.formatted("") + "<g>".repeat(20_000)))
                .isEqualTo("settings.look.not-an-image");
        assertThat(refusal(" ".repeat(512 * 1024 + 1))).isEqualTo("settings.look.too-large");
    }

    @Test
    void ofAPngOnlyThePixelsAreLeft() throws Exception {
        var given = png(3, 2);
        var withMore = new ByteArrayOutputStream();
        withMore.write(given);
        withMore.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        var logo = new LogoFile(withMore.toByteArray()).read();

        assertThat(logo.type()).isEqualTo(Logo.Type.PNG);
        assertThat(text(logo)).doesNotContain("script");
        var read = ImageIO.read(new ByteArrayInputStream(logo.content()));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getRGB(1, 1)).isEqualTo(0x80_2f4b8f);
    }

    @Test
    void aPngThatIsTooWideOrBrokenIsRefused() throws Exception {
        var wide = png(4001, 1);
        var broken = new String(png(3, 2), StandardCharsets.ISO_8859_1).substring(0, 40);

        assertThatThrownBy(() -> new LogoFile(wide).read())
                .hasMessage("settings.look.too-many-pixels");
        assertThat(refusal(broken)).isEqualTo("settings.look.not-an-image");
    }

    private static byte[] png(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        if (height > 1) {
            image.setRGB(1, 1, 0x80_2f4b8f);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Logo svg(String inside) throws Unfit {
        var drawing = OPENS.formatted("") + inside + "</svg>";
        return new LogoFile(drawing.getBytes(StandardCharsets.UTF_8)).read();
    }

    private static String refusal(String file) {
        try {
            return "taken: "
                    + new LogoFile(file.getBytes(StandardCharsets.ISO_8859_1)).read().key();
        } catch (Unfit e) {
            return e.reason().key();
        }
    }

    private static String text(Logo logo) {
        return new String(logo.content(), StandardCharsets.UTF_8);
    }
}
