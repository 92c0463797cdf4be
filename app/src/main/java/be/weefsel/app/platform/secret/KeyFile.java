package be.weefsel.app.platform.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The file of the data folder from which the key is made. Only its owner can read it.
record KeyFile(Path path) {
    private static final int BYTES = 32;

    /// Empty when it was never needed, or is lost.
    Optional<String> read() {
        try {
            return Files.exists(path)
                    ? Optional.of(Files.readString(path).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String readOrMake() {
        return read().orElseGet(this::make);
    }

    private String make() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var secret = Base64.getEncoder().encodeToString(random);
        var unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, forOwner());
            Files.writeString(unfinished, secret + "\n");
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secret;
    }

    private static FileAttribute<?> forOwner() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }
}
