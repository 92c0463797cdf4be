package be.weefsel.fabric.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.fabric.chain.ChainLink.Direction;
import be.weefsel.fabric.register.Classification;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Flax and polymers become textiles, these clothes and, among much else, cars.
@Tag("B4")
class ValueChainTest {
    private static final String TABLE =
            """
            supplier,user,weight,note
            01.16,13,30,flax
            20,13,60,
            20,13,10,again
            0610,20,50,
            35,20,50,
            13,14,80,
            13,29,20,
            24,29,980,
            46,14,20,
            14,47,100,
            13,13,500,
            99,13,0,
            """;

    private static final Map<String, Double> UNITS =
            Map.of("13", 40.0, "20", 10.0, "0116", 5.0, "14", 0.0, "29", 3.0, "47", 100.0);

    private static ValueChain chain(int steps, String... sectors) throws IOException {
        return ValueChain.around(
                List.of(sectors),
                ChainTable.read("chain.csv", new StringReader(TABLE)),
                steps,
                sector ->
                        sector.equals("49")
                                ? ValueChain.Had.WITHHELD
                                : new ValueChain.Had(
                                        Optional.of(UNITS.getOrDefault(sector, 0.0)),
                                        Optional.of(UNITS.getOrDefault(sector, 0.0) / 10)));
    }

    @Test
    void theChainGoesUpAndDownAndAcross() throws IOException {
        assertThat(chain(2, "13").links())
                .filteredOn(link -> link.direction() != Direction.LOGISTICS)
                .extracting(
                        ChainLink::direction,
                        ChainLink::step,
                        ChainLink::sector,
                        link -> Math.round(6000 * link.share()))
                .containsExactly(
                        tuple(Direction.CORE, 0, "13", 6000L),
                        // Of 600 that textiles buy, 500 are textiles.
                        tuple(Direction.UP, 1, "20", 700L),
                        tuple(Direction.UP, 1, "0116", 300L),
                        tuple(Direction.UP, 2, "0610", 350L),
                        tuple(Direction.UP, 2, "35", 350L),
                        // Clothes are made of textiles; of what cars are made of, 2 % are textiles.
                        tuple(Direction.DOWN, 1, "14", 800L),
                        tuple(Direction.DOWN, 2, "47", 800L),
                        tuple(Direction.ACROSS, 1, "29", 200L));
    }

    @Test
    void aFurtherLinkTellsThroughWhichSectorItIsReached() throws IOException {
        assertThat(chain(2, "13").links())
                .filteredOn(link -> link.step() == 2)
                .extracting(link -> link.via().orElse("?"))
                .containsExactly("20", "20", "14");
    }

    @Test
    void anAreaHasLinksAndMissesOthers() throws IOException {
        var chain = chain(1, "13");

        assertThat(chain.links())
                .extracting(ChainLink::sector, ChainLink::presence)
                .contains(
                        tuple("13", Presence.STRONG),
                        tuple("20", Presence.STRONG),
                        tuple("0116", Presence.THIN),
                        tuple("14", Presence.MISSING),
                        tuple("49", Presence.WITHHELD));
        assertThat(chain.missing()).first().extracting(ChainLink::sector).isEqualTo("14");
        assertThat(chain.covered(Direction.UP, 1, Presence.STRONG)).isCloseTo(0.7, within(1e-9));
        assertThat(chain.covered(Direction.UP, 1, Presence.THIN)).isCloseTo(1, within(1e-9));
        assertThat(chain.covered(Direction.DOWN, 1, Presence.THIN)).isZero();
        assertThat(chain.covered(Direction.UP, 2, Presence.THIN)).isNaN();
    }

    @Test
    void logisticsSupportsAll() throws IOException {
        assertThat(chain(1, "13").links())
                .filteredOn(link -> link.direction() == Direction.LOGISTICS)
                .extracting(ChainLink::sector)
                .containsExactly("49", "50", "51", "52", "53");
    }

    @Test
    void aClusterOfSectorsHasNoLinksWithin() throws IOException {
        assertThat(chain(1, "13", "20").links())
                .filteredOn(link -> link.direction() == Direction.UP)
                .extracting(ChainLink::sector)
                .containsExactly("0610", "35", "0116");
    }

    @Test
    void aFinerSectorLiesInACoarserOneOfTheTable() throws IOException {
        assertThat(chain(1, "1320").links())
                .filteredOn(link -> link.direction() == Direction.DOWN)
                .extracting(ChainLink::sector)
                .containsExactly("14");
    }

    @Test
    void aSectorOutsideTheTableHasNoLinks() throws IOException {
        assertThat(chain(3, "85").links())
                .extracting(ChainLink::direction)
                .containsOnly(Direction.CORE, Direction.LOGISTICS);
    }

    @Test
    void aWrongTableSaysWhatAndWhere() {
        assertThatThrownBy(() -> read("supplier,user\n13,14\n"))
                .isInstanceOf(UnreadableChain.class)
                .hasMessageContaining("chain.csv, line 2")
                .hasMessageContaining("weight is missing");
        assertThatThrownBy(() -> read("supplier,user,weight\n13,14,1\nC,14,1\n"))
                .hasMessage("chain.csv, line 3: supplier (C) must be a code of 2 to 5 digits.");
        assertThatThrownBy(() -> read("supplier,user,weight\n13,14,-1\n"))
                .hasMessageContaining("weight (-1) must be a number, 0 or more");
    }

    private static void read(String table) throws IOException {
        ChainTable.read("chain.csv", new StringReader(table));
    }

    @Test
    void theIllustrativeChainOfTheDemoCanBeRead() throws IOException {
        try (var csv =
                new InputStreamReader(
                        Objects.requireNonNull(
                                ValueChainTest.class.getResourceAsStream(
                                        "/be/weefsel/demo/westflanders/chain.csv")),
                        StandardCharsets.UTF_8)) {
            assertThat(ChainTable.read("chain.csv", csv).links())
                    .flatExtracting(link -> List.of(link.supplier(), link.user()))
                    .contains("13", "10", "38")
                    .allMatch(code -> Classification.NACE_BEL_2025.knows(String.valueOf(code)));
        }
    }
}
