package be.weefsel.app.home;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// The code on the console with which one founds the network: it shows that one may start Weefsel
/// here, and did not merely find the page first.
final class SetupCode {
    /// Without letters and digits that look alike. Twelve of these thirty are 58 bits.
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private SetupCode() {}

    /// Such as `K7QM-R2XD-9FHT`.
    static String random(RandomGenerator random) {
        var letters =
                random.ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                        .collect(Collectors.joining());
        return letters.replaceAll("(.{%d})(?!$)".formatted(GROUP), "$1-");
    }

    /// Small letters, spaces and hyphens do not matter. Takes as long for a near miss as for a wild
    /// guess.
    static boolean isSame(String typed, String code) {
        return MessageDigest.isEqual(bare(typed), bare(code));
    }

    private static byte[] bare(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
