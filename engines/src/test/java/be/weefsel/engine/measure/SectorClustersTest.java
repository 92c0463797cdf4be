package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class SectorClustersTest {
    /// Flax and looms are near, bread and beer too; flax and bread a little.
    private static final Values NEARNESS =
            Values.of(
                    List.of("flax", "bread", "looms", "beer"),
                    List.of("flax", "bread", "looms", "beer"),
                    new double[][] {
                        {1, 0.3, 0.9, 0.1},
                        {0.3, 1, 0.1, 0.8},
                        {0.9, 0.1, 1, 0.1},
                        {0.1, 0.8, 0.1, 1}
                    });

    @Test
    void theNearestAreJoinedFirst() {
        assertThat(SectorClusters.of(NEARNESS, 3).clusters())
                .containsExactly(List.of("flax", "looms"), List.of("bread"), List.of("beer"));
        assertThat(SectorClusters.of(NEARNESS, 2).clusters())
                .containsExactly(List.of("flax", "looms"), List.of("bread", "beer"));
        assertThat(SectorClusters.of(NEARNESS, 1).clusters()).hasSize(1);
    }

    @Test
    void goodClustersHoldWhatIsNear() {
        assertThat(SectorClusters.of(NEARNESS, 2).validationScore()).isEqualTo(1);
        // Bread and beer are by themselves and have nothing within.
        assertThat(SectorClusters.of(NEARNESS, 3).validationScore()).isEqualTo(0.5);
        assertThat(SectorClusters.of(NEARNESS, 1).validationScore()).isNaN();
    }

    @Test
    void kindsOfNearnessAreMixedOnOneScale() {
        var percent =
                Values.of(
                        NEARNESS.rowKeys(),
                        NEARNESS.columnKeys(),
                        (one, other) -> 100 * NEARNESS.at(one, other));
        var mixed = SectorClusters.mean(List.of(NEARNESS, percent));
        var alone = SectorClusters.mean(List.of(NEARNESS));

        assertThat(mixed.at(0, 2)).isCloseTo(alone.at(0, 2), within(1e-12));
        assertThat(SectorClusters.of(mixed, 2).clusters())
                .isEqualTo(SectorClusters.of(NEARNESS, 2).clusters());
    }

    @Test
    void sectorsThatGrowTogetherCorrelate() {
        // Over three areas: 1, 2, 3 with 2, 4, 6 and with 3, 2, 1.
        var counts =
                Counts.of(
                        List.of("a", "b", "c"),
                        List.of("p", "q", "r", "same"),
                        new double[][] {{1, 2, 3, 1}, {2, 4, 2, 1}, {3, 6, 1, 1}});
        var correlation = Colocation.correlation(counts);

        assertThat(correlation.at(0, 1)).isCloseTo(1, within(1e-12));
        assertThat(correlation.at(0, 2)).isCloseTo(-1, within(1e-12));
        assertThat(correlation.find("p", "same")).isEmpty();
    }

    @Test
    void everySectorIsInOneCluster() {
        var random = new Random(20261129);
        for (int round = 0; round < 100; round++) {
            var counts = RandomCounts.of(random, 3 + random.nextInt(20), 2 + random.nextInt(20));
            int many = 1 + random.nextInt(counts.sectors().size());
            var clusters = SectorClusters.of(Colocation.correlation(counts), many);

            assertThat(clusters.clusters()).hasSize(many);
            assertThat(clusters.clusters().stream().flatMap(List::stream).toList())
                    .containsExactlyInAnyOrderElementsOf(counts.sectors());
        }
    }

    @Test
    void thereAreNotMoreClustersThanSectors() {
        assertThatThrownBy(() -> SectorClusters.of(NEARNESS, 5))
                .hasMessage("Of (4) sectors with their nearness there cannot be (5) clusters.");
    }
}
