package be.weefsel.app.settings.logo;

import be.weefsel.app.platform.network.Logo;
import java.util.Arrays;

/// A file that somebody gives as logo. What it is, its content says and not its name.
final class LogoFile {
    private static final int MOST_KILOBYTES = 512;
    private static final int BYTES_IN_A_KILOBYTE = 1024;
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G'};

    private final byte[] content;

    LogoFile(byte[] content) {
        this.content = content.clone();
    }

    /// Written anew, so that nothing is left in it that we do not know.
    ///
    /// @throws Unfit with the reason, when it cannot be a logo
    Logo read() throws Unfit {
        if (content.length == 0) {
            throw new Unfit("settings.look.no-file");
        }
        if (content.length > MOST_KILOBYTES * BYTES_IN_A_KILOBYTE) {
            throw new Unfit("settings.look.too-large", MOST_KILOBYTES);
        }
        return isPng()
                ? Logo.of(Logo.Type.PNG, PngImage.writtenAnew(content))
                : Logo.of(Logo.Type.SVG, new SvgDrawing(content).writtenAnew());
    }

    private boolean isPng() {
        return content.length > PNG_BEGINS.length
                && Arrays.equals(content, 0, PNG_BEGINS.length, PNG_BEGINS, 0, PNG_BEGINS.length);
    }
}
