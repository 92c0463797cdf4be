package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class PresenceTest {
    @Test
    void aSectorIsPresentWhereThereIsAtLeastAsMuchAsExpected() {
        var presence = Presence.specialised(SmallEconomy.counts());

        // R3 has 20 of I2 and of I4, exactly as expected.
        assertThat(presence.sectorsOf(2)).containsExactly(1, 3, 4);
        assertThat(presence.diversity().toArray()).containsExactly(1, 1, 3, 3, 2);
        assertThat(presence.ubiquity().toArray()).containsExactly(1, 3, 2, 2, 2);
        assertThat(presence.asValues().find("R1", "I1")).hasValue(1);
        assertThat(presence.asValues().find("R1", "I2")).hasValue(0);
    }

    @Test
    void thirdsAreExact() {
        // Everything is in proportion: (1/3) / (2/6) is not exactly 1 in binary numbers.
        var counts =
                Counts.of(
                        List.of("a", "b", "c"),
                        List.of("p", "q"),
                        new double[][] {{1, 2}, {7, 14}, {3, 6}});

        assertThat(Presence.specialised(counts).diversity().toArray()).containsExactly(2, 2, 2);
    }

    @Test
    void whatIsThereStaysLongerThanItTakesToCome() {
        // 100 are expected of each. Before: 105 of p, 95 of q in a.
        var before = around(105);
        assertThat(before.has(0, 0)).isTrue();
        assertThat(before.has(0, 1)).isFalse();

        assertThat(Presence.following(before, counts(95)).has(0, 0)).isTrue();
        assertThat(Presence.following(before, counts(95)).has(0, 1)).isFalse();
        assertThat(Presence.following(before, counts(85)).has(0, 0)).isFalse();
        assertThat(Presence.following(before, counts(85)).has(0, 1)).isTrue();
    }

    @Test
    void theReferenceStaysInALaterPeriod() {
        // p is half of both areas but a tenth of the country: a has 95 of it where 20 are expected.
        var country = Map.of("p", 200.0, "q", 1800.0);

        assertThat(Presence.following(around(95), counts(95).against(country)).sectorsOf(0))
                .containsExactly(0);
    }

    private static Presence around(double inFirst) {
        return Presence.specialised(counts(inFirst));
    }

    private static Counts counts(double inFirst) {
        return Counts.of(
                List.of("a", "b"),
                List.of("p", "q"),
                new double[][] {{inFirst, 200 - inFirst}, {200 - inFirst, inFirst}});
    }

    @Test
    void countsAreChecked() {
        assertThatThrownBy(() -> Counts.of(List.of("a"), List.of("p"), new double[][] {{-1}}))
                .hasMessage("The count (-1.0) of (p) in (a) must be 0 or more.");
        assertThatThrownBy(
                        () -> Counts.of(List.of("a", "a"), List.of("p"), new double[][] {{1}, {2}}))
                .hasMessage("The key (a) comes twice.");
        assertThatThrownBy(() -> Counts.of(List.of("a"), List.of("p"), new double[][] {{1, 2}}))
                .hasMessage("The row of (a) has (2) values for (1) sectors.");
        assertThat(Counts.builder().add("a", "p", 1).add("b", "q", 2).add("a", "p", 3).build())
                .satisfies(counts -> {
                    assertThat(counts.at(0, 0)).isEqualTo(4);
                    assertThat(counts.at(0, 1)).isZero();
                    assertThat(counts.total()).isEqualTo(6);
                });
    }
}
