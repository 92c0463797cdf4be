package be.weefsel.app.judging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How well an offer fits a question, in the eyes of one judge.
public enum Grade {
    UNFIT("0"),
    PARTLY("1"),
    GOOD("2"),
    /// This is exactly who should be asked.
    EXACT("3"),
    /// She cannot say.
    UNKNOWN("unknown");

    private final String code;

    Grade(String code) {
        this.code = code;
    }

    /// As it stands in the database, in files and in forms.
    public String code() {
        return code;
    }

    /// Those with a value, the best first.
    public static List<Grade> withValue() {
        return List.of(EXACT, GOOD, PARTLY, UNFIT);
    }

    /// 0 to 3; empty when she cannot say.
    public OptionalInt value() {
        return this == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(code));
    }

    public static Optional<Grade> findByCode(String code) {
        return Arrays.stream(values()).filter(grade -> grade.code.equals(code)).findFirst();
    }

    /// @throws IllegalArgumentException when there is no such grade
    public static Grade ofCode(String code) {
        return findByCode(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no grade (%s).".formatted(code)));
    }
}
