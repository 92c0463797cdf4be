package be.weefsel.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrimaryRulesTest {
    private static final PrimaryRules COUNTS = PrimaryRules.ForCounts.DEFAULT;
    private static final PrimaryRules JOBS = PrimaryRules.ForJobs.DEFAULT;

    @Test
    void legalPersonsAreCountedFreely() {
        assertThat(COUNTS.isSensitive(Cell.count(1, false))).isFalse();
        assertThat(COUNTS.isSensitive(Cell.EMPTY)).isFalse();
    }

    @Test
    void fewNaturalPersonsAreNotCounted() {
        assertThat(COUNTS.isSensitive(Cell.count(0, true))).isTrue();
        assertThat(COUNTS.isSensitive(Cell.count(3, true))).isTrue();
        assertThat(COUNTS.isSensitive(Cell.count(4, true))).isFalse();
        assertThat(new PrimaryRules.ForCounts(10).isSensitive(Cell.count(9, true))).isTrue();
    }

    @Test
    void whatIsPublicIsNotSensitive() {
        assertThat(COUNTS.isSensitive(Cell.alreadyPublic(2))).isFalse();
        assertThat(JOBS.isSensitive(Cell.alreadyPublic(2))).isFalse();
    }

    @Test
    void fewIsAllThatAReaderMayKnowOfFew() {
        var fromOne = COUNTS.rangeOfSign(false);
        var fromZero = COUNTS.rangeOfSign(true);
        assertThat(COUNTS.protectionOf(Cell.count(2, true), fromOne))
                .isEqualTo(new Protection(1, 1));
        assertThat(COUNTS.protectionOf(Cell.count(2, true), fromZero))
                .isEqualTo(new Protection(2, 1));
    }

    @Test
    void jobsNeedFourEnterprisesOfWhichNoneDominates() {
        assertThat(JOBS.isSensitive(Cell.jobs(100, 3, 40))).isTrue();
        assertThat(JOBS.isSensitive(Cell.jobs(100, 4, 40))).isFalse();
        assertThat(JOBS.isSensitive(Cell.jobs(100, 4, 74))).isFalse();
        assertThat(JOBS.isSensitive(Cell.jobs(100, 4, 75))).isTrue();
        assertThat(JOBS.isSensitive(Cell.EMPTY)).isFalse();
    }

    @Test
    void enterprisesWithoutJobsAreHiddenLikeOthers() {
        assertThat(JOBS.isSensitive(Cell.jobs(0, 2, 0))).isTrue();
        assertThat(JOBS.protectionOf(Cell.jobs(0, 2, 0), JOBS.rangeOfSign(true)))
                .isEqualTo(new Protection(0, 1));
    }

    @Test
    void theLargestEnterpriseIsKnownByNoLessThanFifteenPercent() {
        // 15 % of 90 is 13.5.
        assertThat(JOBS.protectionOf(Cell.jobs(100, 4, 90), JOBS.rangeOfSign(false)))
                .isEqualTo(new Protection(14, 14));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new PrimaryRules.ForCounts(1)).hasMessageContaining("at least 2");
        assertThatThrownBy(() -> new PrimaryRules.ForJobs(1, 0.75, 0.15))
                .hasMessageContaining("2 enterprises");
        assertThatThrownBy(() -> new PrimaryRules.ForJobs(4, 1.1, 0.15))
                .hasMessageContaining("shares");
        assertThatThrownBy(() -> Cell.jobs(5, 2, 6)).hasMessageContaining("within the value");
        assertThatThrownBy(() -> Cell.jobs(5, 0, 5)).hasMessageContaining("contributors");
    }
}
