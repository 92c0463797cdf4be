package be.weefsel.app.actors;

import java.util.Arrays;

/// How many people work there.
public enum SizeClass {
    FROM_1_TO_9("1-9"),
    FROM_10_TO_49("10-49"),
    FROM_50_TO_249("50-249"),
    FROM_250("250+");

    private final String code;

    SizeClass(String code) {
        this.code = code;
    }

    /// As it stands in files and the database.
    public String code() {
        return code;
    }

    public static SizeClass ofCode(String code) {
        return Arrays.stream(values())
                .filter(size -> size.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no size class (%s).".formatted(code)));
    }
}
