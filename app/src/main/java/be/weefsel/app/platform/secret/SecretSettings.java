package be.weefsel.app.platform.secret;

import be.weefsel.app.platform.CannotStart;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where the key comes from, as the environment says. It is never in the database.
///
/// @param given the secret of the environment, which goes before the file
/// @param file of the data folder, made at first need; empty with an external database, where
///   another instance would not have it
public record SecretSettings(Optional<String> given, Optional<Path> file) {
    private static final int FEWEST_CHARACTERS = 32;

    /// @param variables value of a variable by its name, or ""
    /// @throws CannotStart when the secret can be guessed; without the secret
    public static SecretSettings of(UnaryOperator<String> variables, Optional<Path> file) {
        var secret = variables.apply("WEEFSEL_SECRET").strip();
        if (!secret.isEmpty() && secret.length() < FEWEST_CHARACTERS) {
            throw new CannotStart(
                    """
                    WEEFSEL_SECRET must have at least %d characters that nobody can guess: make it \
                    with `openssl rand -base64 32`.\
                    """
                            .formatted(FEWEST_CHARACTERS));
        }
        return new SecretSettings(Optional.of(secret).filter(text -> !text.isEmpty()), file);
    }

    /// Its text does not show the secret: it must not reach a log.
    @Override
    public String toString() {
        return "SecretSettings";
    }
}
