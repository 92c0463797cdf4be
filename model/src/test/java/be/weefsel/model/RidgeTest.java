package be.weefsel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RidgeTest {
    /// $(X^T X + 0.3 I) W = X^T Y$ for $X = (1\ 2;\ 0\ 1;\ 1\ 0)$, solved by hand.
    @Test
    void twoFeaturesAndTwoOutputsAreSolvedExactly() {
        var x = new SparseRows();
        x.addRow();
        x.add(0, 1);
        x.add(1, 2);
        x.addRow();
        x.add(1, 1);
        x.addRow();
        x.add(0, 1);

        var w = Ridge.solve(x, 2, new float[][] {{1, 0}, {2, 1}, {3, 0}});

        double determinant = 2.3 * 5.3 - 2 * 2;
        assertThat((double) w[0][0]).isEqualTo((5.3 * 4 - 2 * 4) / determinant, within(1e-5));
        assertThat((double) w[1][0]).isEqualTo((2.3 * 4 - 2 * 4) / determinant, within(1e-5));
        assertThat((double) w[0][1]).isEqualTo((5.3 * 0 - 2 * 1) / determinant, within(1e-5));
        assertThat((double) w[1][1]).isEqualTo((2.3 * 1 - 2 * 0) / determinant, within(1e-5));
    }

    @Test
    void aFeatureThatNoTextHasKeepsZeros() {
        var x = new SparseRows();
        x.addRow();
        x.add(0, 1);

        var w = Ridge.solve(x, 2, new float[][] {{1}});

        assertThat(w[1]).containsExactly(0);
    }
}
