package be.weefsel.app.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5")
class RetentionTest {
    private static final Instant A_YEAR_AGO = Instant.parse("2025-11-24T06:00:00Z");

    @Test
    void onlyWhoWasBlockedLongEnoughIsForgotten() {
        var uses = account(1, Optional.empty());
        var blockedLately = account(2, Optional.of(A_YEAR_AGO));
        var blockedLong = account(3, Optional.of(A_YEAR_AGO.minus(Duration.ofSeconds(1))));

        assertThat(Retention.due(List.of(uses, blockedLately, blockedLong), A_YEAR_AGO))
                .containsExactly(blockedLong);
    }

    private static Account account(long id, Optional<Instant> blockedAt) {
        var person =
                new Person(
                        id,
                        "lies@kleinveld.example",
                        "Lies",
                        Language.NL,
                        Role.COMPANY,
                        List.of(),
                        Set.of());
        return new Account(person, true, Optional.empty(), blockedAt);
    }
}
