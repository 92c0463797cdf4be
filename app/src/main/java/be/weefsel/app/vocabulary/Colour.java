package be.weefsel.app.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A colour of sRGB, each part 0..255.
public record Colour(int red, int green, int blue) {
    private static final Pattern TYPED = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int STEPS = 256;

    public Colour {
        for (var part : new int[] {red, green, blue}) {
            if (part < 0 || part > 255) {
                throw new IllegalArgumentException(
                        "The colour (%s, %s, %s) has a part outside 0..255."
                                .formatted(red, green, blue));
            }
        }
    }

    /// `#8f5cb5`, also with capitals or without the sign; empty for anything else.
    public static Optional<Colour> find(String typed) {
        var digits = TYPED.matcher(typed.strip());
        if (!digits.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(digits.group(1), 16);
        return Optional.of(new Colour(number >> 16, number >> 8 & 0xff, number & 0xff));
    }

    /// @throws IllegalArgumentException when it is not written as `#8f5cb5`
    public static Colour of(String code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("The colour (%s) is none.".formatted(code)));
    }

    /// `#8f5cb5`
    public String code() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /// Relative luminance by WCAG 2.2: 0 is black, 1 is white.
    public double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    private static double light(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// Contrast by WCAG 2.2: 1 for the same luminance, 21 for black on white.
    public double contrastWith(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// @param share of the other one, 0..1
    public Colour mixedWith(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share),
                mixed(green, other.green, share),
                mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /// With just so much of another colour as is needed; the other one when nothing less will do.
    public Colour towards(Colour other, Predicate<Colour> enough) {
        for (var step = 0; step < STEPS; step++) {
            var mixed = mixedWith(other, (double) step / STEPS);
            if (enough.test(mixed)) {
                return mixed;
            }
        }
        return other;
    }
}
