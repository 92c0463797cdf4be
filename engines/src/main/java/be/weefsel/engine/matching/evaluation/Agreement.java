package be.weefsel.engine.matching.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How far two judges agree who graded the same things without knowing of each other.
///
/// Cohen's kappa with quadratic weights: 1 when they always agree, 0 when they agree as often as
/// chance would have it, negative when less.
///
/// $\kappa = 1 - \frac{\overline{(x - y)^2}}{\overline{x^2} + \overline{y^2} - 2 \bar{x} \bar{y}}$
///
/// Below the line stands the mean squared difference of any grade of the one and any grade of the
/// other. NaN when there is none: nothing was graded, or both gave one and the same grade only.
///
/// Sources: Cohen (1968), *Weighted kappa*; the weights: Fleiss and Cohen (1973), *The equivalence
/// of weighted kappa and the intraclass correlation coefficient as measures of reliability*. What
/// it means in words: Landis and Koch (1977), *The measurement of observer agreement for
/// categorical data*.
///
/// @param things how many both graded
/// @param equal the share of them that both gave the same grade, 0..1; NaN without any
/// @param low lower bound of the 95 % [bootstrap interval][Bootstrap] of `kappa`, over the things
/// @param high its upper bound
public record Agreement(int things, double equal, double kappa, double low, double high) {
    private static final double WIDEST = 0.4;

    /// The grades that two judges gave to one thing.
    public record Pair(int one, int other) {
        private int squaredDifference() {
            return (one - other) * (one - other);
        }
    }

    /// How strong it is, in few words.
    public enum Strength {
        /// The interval is so wide that it says nothing, or there is none.
        TOO_FEW,
        /// Below 0.4.
        WEAK,
        /// From 0.4.
        MODERATE,
        /// From 0.6.
        GOOD,
        /// From 0.8.
        VERY_GOOD
    }

    public static Agreement of(List<Pair> pairs) {
        var all = pairs.toArray(Pair[]::new);
        var bounds = Bootstrap.of(all.length, drawn -> kappa(all, drawn));
        return new Agreement(
                all.length,
                Arrays.stream(all)
                        .mapToDouble(pair -> pair.one() == pair.other() ? 1 : 0)
                        .average()
                        .orElse(Double.NaN),
                kappa(all, IntStream.range(0, all.length).toArray()),
                bounds.low(),
                bounds.high());
    }

    private static double kappa(Pair[] pairs, int[] drawn) {
        double difference = 0;
        double ones = 0;
        double others = 0;
        double squares = 0;
        for (int i : drawn) {
            var pair = pairs[i];
            difference += pair.squaredDifference();
            ones += pair.one();
            others += pair.other();
            squares += pair.one() * pair.one() + pair.other() * pair.other();
        }
        double byChance = squares - 2 * ones * others / drawn.length;
        return byChance > 0 ? 1 - difference / byChance : Double.NaN;
    }

    public Strength strength() {
        if (Double.isNaN(kappa) || high - low > WIDEST) {
            return Strength.TOO_FEW;
        }
        if (kappa < 0.4) {
            return Strength.WEAK;
        }
        if (kappa < 0.6) {
            return Strength.MODERATE;
        }
        return kappa < 0.8 ? Strength.GOOD : Strength.VERY_GOOD;
    }
}
