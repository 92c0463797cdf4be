package be.weefsel.fabric.register.sirene;

import be.weefsel.fabric.register.Classification;
import java.util.HashMap;
import java.util.Map;

/// The class of NACE in an activity of the register: `62.01Z` is 6201, and the letter is France's
/// own.
final class NafCode {
    /// No activity is told.
    static final int NONE = 0;

    /// It is told, and in no list.
    static final int UNKNOWN = -1;

    private static final String NOT_YET = "0000";

    private final Classification classification;
    private final Map<String, Integer> known = new HashMap<>();

    NafCode(Classification classification) {
        this.classification = classification;
    }

    /// @return four digits as a number, [#NONE] or [#UNKNOWN]
    int of(String text) {
        return text.isEmpty() ? NONE : known.computeIfAbsent(text, this::read);
    }

    private int read(String text) {
        var digits = text.replace(".", "");
        if (digits.length() < 4) {
            return UNKNOWN;
        }
        var code = digits.substring(0, 4);
        if (code.equals(NOT_YET)) {
            return NONE;
        }
        return classification.knows(code) ? Integer.parseInt(code) : UNKNOWN;
    }
}
