package be.weefsel.app.platform.text;

import java.util.List;

/// Why something is so, or may not be: the key of a sentence and what stands in its places. Java
/// knows reasons, readers see sentences.
///
/// @param arguments plain values: words, numbers, dates
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String in(Texts texts) {
        return texts.of(key, arguments.toArray());
    }
}
