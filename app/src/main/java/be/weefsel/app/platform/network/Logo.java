package be.weefsel.app.platform.network;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The logo of the network, as it is shown: whoever gave it, nothing in it can do harm.
public final class Logo {
    private final String key;
    private final Type type;
    private final byte[] content;

    Logo(String key, Type type, byte[] content) {
        this.key = key;
        this.type = type;
        this.content = content.clone();
    }

    public enum Type {
        SVG("image/svg+xml"),
        PNG("image/png");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public static Logo of(Type type, byte[] content) {
        return new Logo(keyOf(content), type, content);
    }

    /// Changes with its content, and is part of its address.
    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }

    private static String keyOf(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
