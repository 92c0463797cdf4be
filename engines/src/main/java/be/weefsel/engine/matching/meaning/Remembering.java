package be.weefsel.engine.matching.meaning;

import be.weefsel.engine.matching.TextLanguage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keeps the meanings that were asked for last, so that a collection in which one text changed is
/// encoded anew in the time of one text. The texts themselves are not kept, since some are
/// confidential: a meaning is found again by their digest.
public final class Remembering implements Encoder {
    private final Encoder encoder;
    private final Map<Text, float[]> meanings;

    private record Text(TextLanguage language, String digest) {
        static Text of(TextLanguage language, String text) {
            try {
                var sha256 = MessageDigest.getInstance("SHA-256");
                return new Text(
                        language,
                        HexFormat.of()
                                .formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8))));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every Java has it
            }
        }
    }

    /// @param most so many meanings are kept, 1 or more
    public Remembering(Encoder encoder, int most) {
        this.encoder = encoder;
        meanings =
                Collections.synchronizedMap(
                        new LinkedHashMap<>(16, 0.75f, true) {
                            @Override
                            protected boolean removeEldestEntry(Map.Entry<Text, float[]> eldest) {
                                return size() > most;
                            }
                        });
    }

    @Override
    public float[] encode(TextLanguage language, String text) {
        var asked = Text.of(language, text);
        var known = meanings.get(asked);
        if (known == null) {
            known = encoder.encode(language, text);
            meanings.put(asked, known);
        }
        return known;
    }

    @Override
    public List<WordPart> parts(TextLanguage language, String text) {
        return encoder.parts(language, text);
    }
}
