package be.weefsel.engine.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.evaluation.Agreement.Pair;
import be.weefsel.engine.matching.evaluation.Agreement.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void nothingGradedTellsNothing() {
        var agreement = Agreement.of(List.of());

        assertThat(agreement.things()).isZero();
        assertThat(agreement.kappa()).isNaN();
        assertThat(agreement.equal()).isNaN();
        assertThat(agreement.strength()).isEqualTo(Strength.TOO_FEW);
    }

    @Test
    void oneAndTheSameGradeForEverythingTellsNothing() {
        var agreement = Agreement.of(pairs(new int[][] {{20}}));

        assertThat(agreement.equal()).isEqualTo(1);
        assertThat(agreement.kappa()).isNaN();
    }

    @Test
    void whoAlwaysAgreeHaveOneAndWhoAlwaysContradictLessThanChance() {
        int[][] agreeing = {{30, 0}, {0, 30}};
        int[][] contradicting = {{0, 30}, {30, 0}};

        assertThat(Agreement.of(pairs(agreeing))).isEqualTo(new Agreement(60, 1, 1, 1, 1));
        assertThat(Agreement.of(pairs(contradicting)).kappa()).isEqualTo(-1);
    }

    /// The 200 diagnoses of Cohen (1968), table 1, with quadratic weights: 0.20 of them differ by
    /// one and 0.10 by two; by chance 0.42 and 0.17 would. 1 - (0.20 + 4 × 0.10) / (0.42 + 4 ×
    /// 0.17).
    @Test
    void theDiagnosesOfCohenAreAsOnPaper() {
        int[][] diagnoses = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

        var agreement = Agreement.of(pairs(diagnoses));

        assertThat(agreement.things()).isEqualTo(200);
        assertThat(agreement.equal()).isCloseTo(0.70, within(1e-9));
        assertThat(agreement.kappa()).isCloseTo(1 - 0.60 / 1.10, within(1e-9));
        assertThat(agreement.low()).isLessThan(agreement.kappa());
        assertThat(agreement.high()).isGreaterThan(agreement.kappa());
        assertThat(agreement.strength()).isEqualTo(Strength.MODERATE);
    }

    /// As scikit-learn tests its own: `cohen_kappa_score(…, weights="quadratic")` gives 0.9541.
    @Test
    void theExampleOfScikitLearnComesOutTheSame() {
        int[][] labels = {{46, 0, 0}, {4, 40, 0}, {0, 0, 10}};

        assertThat(Agreement.of(pairs(labels)).kappa()).isCloseTo(0.9541, within(5e-5));
    }

    @Test
    void fewThingsTellTooLittle() {
        var agreement = Agreement.of(List.of(new Pair(3, 3), new Pair(0, 1), new Pair(2, 0)));

        assertThat(agreement.high() - agreement.low()).isGreaterThan(0.4);
        assertThat(agreement.strength()).isEqualTo(Strength.TOO_FEW);
    }

    /// Fleiss and Cohen (1973): with these weights kappa is a correlation that also minds whether
    /// one judge is stricter than the other.
    @Test
    void itIsTheCorrelationThatFleissAndCohenFound() {
        var random = new Random(1973);
        for (int run = 0; run < 50; run++) {
            var pairs = new ArrayList<Pair>();
            for (int i = 0; i < 5 + run; i++) {
                int one = random.nextInt(4);
                pairs.add(new Pair(one, random.nextBoolean() ? one : random.nextInt(4)));
            }
            double one = mean(pairs, Pair::one);
            double other = mean(pairs, Pair::other);
            double both = mean(pairs, pair -> (pair.one() - one) * (pair.other() - other));
            double spread =
                    mean(pairs, pair -> Math.pow(pair.one() - one, 2))
                            + mean(pairs, pair -> Math.pow(pair.other() - other, 2));

            assertThat(Agreement.of(pairs).kappa())
                    .isCloseTo(2 * both / (spread + Math.pow(one - other, 2)), within(1e-9));
        }
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> value) {
        return pairs.stream().mapToDouble(value).average().orElseThrow();
    }

    /// @param counts how often the one gave the grade of the row and the other that of the column
    private static List<Pair> pairs(int[][] counts) {
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < counts.length; one++) {
            for (int other = 0; other < counts[one].length; other++) {
                pairs.addAll(Collections.nCopies(counts[one][other], new Pair(one, other)));
            }
        }
        return pairs;
    }
}
