package be.weefsel.app.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.stereotype.Component;

/// Locks what the database keeps and opens it again (AES-256-GCM), with a key that the database
/// does not have.
@Component
public class Secrets {
    private static final int KEY_BYTES = 32;
    private static final byte[] PURPOSE = "weefsel.locked".getBytes(StandardCharsets.UTF_8);

    private final SecretSettings settings;

    Secrets(SecretSettings settings) {
        this.settings = settings;
    }

    /// Whether there is a key, or a place to make one.
    public boolean canLock() {
        return settings.given().isPresent() || settings.file().isPresent();
    }

    /// @throws IllegalStateException when there is no key, see [#canLock]
    public synchronized byte[] lock(String text) {
        var secret =
                settings.given()
                        .or(() -> settings.file().map(KeyFile::new).map(KeyFile::readOrMake))
                        .orElseThrow(() -> new IllegalStateException("There is no key."));
        return encryptor(secret).encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Empty when it was locked with another key, or the key is lost.
    public Optional<String> open(byte[] locked) {
        return settings.given()
                .or(() -> settings.file().map(KeyFile::new).flatMap(KeyFile::read))
                .flatMap(secret -> open(locked, secret));
    }

    private static Optional<String> open(byte[] locked, String secret) {
        try {
            return Optional.of(
                    new String(encryptor(secret).decrypt(locked), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static AesGcmBytesEncryptor encryptor(String secret) {
        return AesGcmBytesEncryptor.withSecretKey(key(secret)).build();
    }

    private static SecretKey key(String secret) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand(PURPOSE, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 25 on can derive a key.", e);
        }
    }
}
