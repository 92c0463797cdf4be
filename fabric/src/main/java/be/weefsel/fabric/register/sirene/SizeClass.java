package be.weefsel.fabric.register.sirene;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many people an establishment or an enterprise employs, as the register tells it
/// (`trancheEffectifs`): by class. It is one or two years old. What is not told (`NN`, or nothing)
/// is no class, and never 0.
enum SizeClass {
    NONE("00", 0, 0),
    FROM_1("01", 1, 2),
    FROM_3("02", 3, 5),
    FROM_6("03", 6, 9),
    FROM_10("11", 10, 19),
    FROM_20("12", 20, 49),
    FROM_50("21", 50, 99),
    FROM_100("22", 100, 199),
    FROM_200("31", 200, 249),
    FROM_250("32", 250, 499),
    FROM_500("41", 500, 999),
    FROM_1000("42", 1_000, 1_999),
    FROM_2000("51", 2_000, 4_999),
    FROM_5000("52", 5_000, 9_999),
    FROM_10000("53", 10_000, Double.POSITIVE_INFINITY);

    private static final Map<String, SizeClass> BY_CODE =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(size -> size.code, Function.identity()));

    private final String code;
    private final double low;
    private final double high;

    SizeClass(String code, double low, double high) {
        this.code = code;
        this.low = low;
        this.high = high;
    }

    static Optional<SizeClass> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// Whether a code says that nothing is known.
    static boolean isUntold(String code) {
        return code.isEmpty() || code.equals("NN");
    }

    boolean isEmployer() {
        return this != NONE;
    }

    double low() {
        return low;
    }

    /// Infinite for the open class.
    double high() {
        return high;
    }

    /// The one figure that stands for the class: the mean of its two bounds, 34.5 for 20 to 49. Of
    /// the open class its lower bound, since there are too few of them to estimate a mean from.
    double jobs() {
        return Double.isInfinite(high) ? low : (low + high) / 2;
    }
}
