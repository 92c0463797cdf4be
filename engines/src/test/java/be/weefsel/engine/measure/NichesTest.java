package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
@Tag("B3")
class NichesTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /// 100 in each area and each sector; looms and dyes are in the same areas.
    private static final Counts COUNTS =
            Counts.of(
                    List.of("a", "b", "c", "d"),
                    List.of("looms", "dyes", "bread", "boats"),
                    new double[][] {
                        {55, 35, 0, 10}, {35, 55, 10, 0}, {5, 5, 85, 5}, {5, 5, 5, 85}
                    });

    @Test
    void aNicheSaysItsParts() {
        // Looms: quotient (55 + 5) / (25 + 5) = 2 here, (35 + 5) / (25 + 5) = 4/3 in b. Near to
        // looms are dyes alone (both in a and b), which a has.
        var niches = new Niches(COUNTS, 5).of("a", Set.of("b"));

        assertThat(niches).hasSize(1);
        var looms = niches.getFirst();
        assertThat(looms.sector()).isEqualTo("looms");
        assertThat(looms.specialised()).isCloseTo(0.5, CLOSE);
        assertThat(looms.unlikeNeighbours()).isCloseTo(1 / 3.0, CLOSE);
        assertThat(looms.near()).isCloseTo(1, CLOSE);
        assertThat(looms.score()).isCloseTo(Math.cbrt(1 / 6.0), CLOSE);
    }

    @Test
    void whatNothingElseIsNearToIsNoNiche() {
        assertThat(new Niches(COUNTS, 5).of("c", Set.of("d"))).isEmpty();
    }

    @Test
    void areasAreKnownAndNotTheirOwnNeighbours() {
        var niches = new Niches(COUNTS, 5);

        assertThatThrownBy(() -> niches.of("x", Set.of())).hasMessage("There is no area (x).");
        assertThatThrownBy(() -> niches.of("a", Set.of("a")))
                .hasMessage("The area (a) is no neighbour of itself.");
    }

    @Test
    void similarAreasComeFirst() {
        // a and b: cosine (55×35 + 35×55) / ..., overlap 35 + 35 of 100.
        var similar = SimilarAreas.to("a", COUNTS, SimilarAreas.Likeness.OVERLAP);

        assertThat(similar).extracting(SimilarAreas.Similar::area).containsExactly("b", "d", "c");
        assertThat(similar.getFirst().likeness()).isCloseTo(0.7, CLOSE);
        assertThat(SimilarAreas.to("a", COUNTS, SimilarAreas.Likeness.COSINE).getFirst().likeness())
                .isCloseTo(3850 / (55 * 55 + 35 * 35 + 10 * 10.0), CLOSE);
    }

    @Test
    void partsAreShares() {
        var random = new Random(20261129);
        for (int round = 0; round < 300; round++) {
            var counts = RandomCounts.of(random, 3 + random.nextInt(20), 2 + random.nextInt(20));
            assertThat(new Niches(counts, 5).of("a0", Set.of("a1", "a2")))
                    .allSatisfy(niche -> assertThat(niche.score()).isBetween(0.0, 1.0))
                    .isSortedAccordingTo(
                            (one, other) -> Double.compare(other.score(), one.score()));
        }
    }

    @Test
    void onlyWhatIsLargeEnoughHasARank() {
        var counts =
                Counts.of(
                        List.of("large", "small"),
                        List.of("common", "rare"),
                        new double[][] {{990, 29}, {999, 0}});
        var admitted = RankGate.admitted(counts);

        assertThat(admitted.areas()).containsExactly("large");
        assertThat(admitted.sectors()).containsExactly("common");
        assertThat(RankGate.admitsAreaWithJobs(5000)).isTrue();
        assertThat(RankGate.admitsAreaWithJobs(4999)).isFalse();
    }

    @Test
    void sectorsComeAndLeave() {
        var before =
                Presence.anything(
                        Counts.of(
                                List.of("a"),
                                List.of("p", "q", "r", "s"),
                                new double[][] {{1, 1, 0, 0}}));
        var after =
                Presence.anything(
                        Counts.of(
                                List.of("a"),
                                List.of("p", "q", "r", "s"),
                                new double[][] {{1, 0, 1, 0}}));
        var events = new Entries(before, after);

        assertThat(events.entries().find("a", "p")).isEmpty();
        assertThat(events.entries().find("a", "r")).hasValue(1);
        assertThat(events.entries().find("a", "s")).hasValue(0);
        assertThat(events.exits().find("a", "p")).hasValue(0);
        assertThat(events.exits().find("a", "q")).hasValue(1);
        assertThat(events.exits().find("a", "r")).isEmpty();
    }

    @Test
    void whoChangesJobsShowsWhichSkillsAreShared() {
        // 10 each from p to q and back, 5 each between q and r: F.. = 30, out and in p 10, q 15, r
        // 5. R_pq = 10 × 30 / (10 × 15) = 2; R_qr = 5 × 30 / (15 × 5) = 2; R_pr = 0.
        var flows =
                Counts.of(
                        List.of("p", "q", "r"),
                        List.of("p", "q", "r"),
                        new double[][] {{99, 10, 0}, {10, 0, 5}, {0, 5, 0}});
        var related = SkillRelatedness.of(flows);

        assertThat(related.find("p", "q").orElseThrow()).isCloseTo(1 / 3.0, CLOSE);
        assertThat(related.find("p", "r").orElseThrow()).isCloseTo(-1, CLOSE);
        assertThat(related.find("p", "p")).hasValue(0);
        assertThatThrownBy(() -> SkillRelatedness.of(COUNTS)).hasMessageContaining("same sectors");
    }
}
