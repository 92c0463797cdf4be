package be.weefsel.fabric.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Which files were read, so that somebody else can tell whether hers are the same.
public final class Hashes {
    private Hashes() {}

    /// @param path a file, or a folder of files
    /// @return SHA-256 by the name of the file, in hexadecimal
    public static Map<String, String> of(Path path) throws IOException {
        var hashes = new TreeMap<String, String>();
        if (Files.isDirectory(path)) {
            try (var files = Files.list(path)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    hashes.put(file.getFileName().toString(), hash(file));
                }
            }
        } else {
            hashes.put(path.getFileName().toString(), hash(path));
        }
        return hashes;
    }

    private static String hash(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK has no SHA-256.", e);
        }
    }
}
