package be.weefsel.app.actors.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.MultiValueMap;

/// Which version of a record a form was opened with, told by what stood in its fields. It travels
/// with the form, so that whoever sends it back learns when someone else was there in between.
final class Edition {
    /// Name of the hidden field.
    static final String FIELD = "edition";

    private Edition() {}

    /// The same fields with the same values, in the same order, have the same edition: in each
    /// instance, and after a restart.
    static String of(MultiValueMap<String, String> fields) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            fields.forEach((field, values) ->
                    digest.update((field + "=" + values + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
