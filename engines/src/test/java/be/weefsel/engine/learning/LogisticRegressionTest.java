package be.weefsel.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.algebra.CholeskyFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final Gaussian WIDE = new Gaussian(new double[] {0}, new double[][] {{1e-9}});

    @Test
    void threeOfFourGivesTheLogarithmOfThree() {
        var posterior = new LogisticRegression(WIDE, constant(30, 10)).posterior();

        // The odds are 3 to 1, and the curvature is n p (1 - p).
        assertThat(posterior.mean()[0]).isCloseTo(Math.log(3), within(1e-6));
        assertThat(posterior.precision()[0][0]).isCloseTo(40 * 0.75 * 0.25, within(1e-6));
    }

    @Test
    void withoutAnswersItIsThePrior() {
        var prior = new Gaussian(new double[] {2, -1}, new double[][] {{2, 0.5}, {0.5, 1}});

        var posterior = new LogisticRegression(prior, List.of()).posterior();

        assertThat(posterior.mean()).containsExactly(2, -1);
        assertThat(posterior.precision()).isDeepEqualTo(prior.precision());
    }

    @Test
    void aPriorKeepsAnswersThatAllSayTheSameFromRunningAway() {
        var narrow = new Gaussian(new double[] {0}, new double[][] {{1}});

        assertThat(new LogisticRegression(narrow, constant(1_000, 0)).posterior().mean()[0])
                .isBetween(3.0, 6.0);
    }

    @Test
    void drawsHaveTheCovarianceOfTheDistribution() {
        var covariance = new double[][] {{4, 1}, {1, 2}};
        var draws =
                Gaussian.withCovariance(new double[] {1, 0}, covariance)
                        .draw(40_000, new SplittableRandom(7));

        double product = 0;
        for (var draw : draws) {
            product += (draw[0] - 1) * draw[1] / draws.length;
        }
        assertThat(product).isCloseTo(1, within(0.08));
    }

    @Test
    void aMatrixThatIsNoCovarianceIsRefused() {
        assertThatThrownBy(() -> CholeskyFactor.of(new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<LogisticRegression.Row> constant(int yes, int no) {
        var rows = new ArrayList<LogisticRegression.Row>();
        for (int i = 0; i < yes + no; i++) {
            rows.add(new LogisticRegression.Row(new double[] {1}, i < yes));
        }
        return rows;
    }
}
