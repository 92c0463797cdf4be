package be.weefsel.app.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final String LONG_ENOUGH = "vlas groeit traag en wordt dan linnen";

    @TempDir private Path home;

    @Test
    void whatWasLockedIsOpenedByTheSameKeyOnly() {
        var locked = given(LONG_ENOUGH).lock("geheim");

        assertThat(given(LONG_ENOUGH).open(locked)).contains("geheim");
        assertThat(given(LONG_ENOUGH + "!").open(locked)).isEmpty();
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
    }

    @Test
    void theSameTextIsLockedOtherwiseEachTimeAndWhatWasTamperedWithStaysLocked() {
        var secrets = given(LONG_ENOUGH);
        var locked = secrets.lock("geheim");

        assertThat(secrets.lock("geheim")).isNotEqualTo(locked);
        locked[locked.length - 1] ^= 1;
        assertThat(secrets.open(locked)).isEmpty();
    }

    @Test
    void theFileIsMadeAtFirstNeedAndForItsOwnerAlone() throws IOException {
        var file = home.resolve("secret.key");
        var secrets = inFile(file);
        assertThat(secrets.open(given(LONG_ENOUGH).lock("geheim"))).isEmpty();
        assertThat(file).doesNotExist();

        var locked = secrets.lock("geheim");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(inFile(file).open(locked)).contains("geheim");
        Files.delete(file);
        assertThat(secrets.open(locked)).isEmpty();
    }

    @Test
    void withoutAPlaceForAKeyNothingCanBeLocked() {
        var secrets = new Secrets(settings("", Optional.empty()));

        assertThat(secrets.canLock()).isFalse();
        assertThatThrownBy(() -> secrets.lock("geheim")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSecretThatCanBeGuessedStopsTheStartAndIsNotRepeated() {
        assertThatThrownBy(() -> settings("vlas", Optional.empty()))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("WEEFSEL_SECRET must have at least 32 characters")
                .hasMessageNotContaining("vlas");
    }

    private static Secrets given(String secret) {
        return new Secrets(settings(secret, Optional.empty()));
    }

    private static Secrets inFile(Path file) {
        return new Secrets(settings("", Optional.of(file)));
    }

    private static SecretSettings settings(String secret, Optional<Path> file) {
        return SecretSettings.of(_ -> secret, file);
    }
}
