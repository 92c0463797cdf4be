package be.weefsel.app.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.security.RateLimit.Allowance;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AttemptsTest {
    private static final Allowance THREE_A_CENTURY =
            new Allowance("sign-in", 3, Duration.ofDays(36_500));

    private final JdbcClient database = JdbcClient.create(TestDatabase.fresh());

    @Test
    void whoTriesTooOftenHasToWaitAndOthersDoNot() {
        var attempts = new Attempts(database);

        for (int time = 1; time <= 3; time++) {
            assertThat(attempts.isWithin(THREE_A_CENTURY, "her")).as("time %s", time).isTrue();
        }
        assertThat(attempts.isWithin(THREE_A_CENTURY, "her")).isFalse();
        assertThat(attempts.isWithin(THREE_A_CENTURY, "him")).isTrue();
    }

    @Test
    void twoInstancesCountTogether() {
        var one = new Attempts(database);
        var other = new Attempts(database);

        one.isWithin(THREE_A_CENTURY, "her");
        other.isWithin(THREE_A_CENTURY, "her");
        one.isWithin(THREE_A_CENTURY, "her");

        assertThat(other.isWithin(THREE_A_CENTURY, "her")).isFalse();
    }
}
