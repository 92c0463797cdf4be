package be.weefsel.app.settings.logo;

import java.awt.AlphaComposite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// A PNG that is decoded and written anew: only its pixels are left.
final class PngImage {
    private static final int MOST_PIXELS_ACROSS = 4000;
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private PngImage() {}

    static byte[] writtenAnew(byte[] png) throws Unfit {
        try {
            var written = new ByteArrayOutputStream();
            ImageIO.write(pixels(png), "png", written);
            if (written.size() > MOST_BYTES) {
                throw new Unfit("settings.look.too-many-pixels", MOST_PIXELS_ACROSS);
            }
            return written.toByteArray();
        } catch (IOException | RuntimeException e) {
            // Decoders answer broken files with exceptions of many kinds.
            throw new Unfit("settings.look.not-an-image");
        }
    }

    private static BufferedImage pixels(byte[] png) throws IOException, Unfit {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input, true, true);
            checkSize(reader);
            var read = Optional.ofNullable(reader.read(0)).orElseThrow(IOException::new);
            return plain(read);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage plain(BufferedImage read) {
        var plain =
                new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var drawing = plain.createGraphics();
        drawing.setComposite(AlphaComposite.Src);
        drawing.drawImage(read, 0, 0, null);
        drawing.dispose();
        return plain;
    }

    /// Before the pixels are unpacked: few bytes can hold very many.
    private static void checkSize(ImageReader reader) throws IOException, Unfit {
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_PIXELS_ACROSS) {
            throw new Unfit("settings.look.too-many-pixels", MOST_PIXELS_ACROSS);
        }
    }
}
