package be.weefsel.app.vocabulary.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.map.RegionMap.Piece;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Three squares of one degree in a row on the equator, where degrees are equally long in both
/// directions: the first two belong to the west, the last to the east. The drawing is 316 wide, so
/// that a degree takes 100.
@Tag("B1")
class RegionMapTest {
    private static final RegionMap MAP =
            new RegionMap(
                    List.of(
                            new Piece("west", square("one", 0)),
                            new Piece("west", square("two", 1)),
                            new Piece("east", square("three", 2))),
                    316);

    @Test
    void aPlaceComesToLieWhereItIs() {
        assertThat(MAP.project(new Place(0.5, 0))).isEqualTo(new RegionMap.Point(8, 8));
        assertThat(MAP.project(new Place(-0.5, 3)).x()).isEqualTo(308);
        assertThat(MAP.height()).isEqualTo(116);
    }

    @Test
    void aPieceIsDrawnFromCornerToCorner() {
        assertThat(MAP.pieces().getFirst())
                .isEqualTo(new RegionMap.Drawn("one", "M8 108l100 0 0 -100 -100 0 0 100z"));
    }

    @Test
    void aSeamRunsBetweenSubRegionsOnly() {
        assertThat(MAP.seams()).isEqualTo("M208 8l0 100");
    }

    @Test
    void theOutlineRunsAroundTheWhole() {
        assertThat(MAP.outline())
                .doesNotContain("l0 -100M")
                .contains("M8 108l100 0")
                .contains("M208 108l100 0 0 -100 -100 0");
    }

    @Test
    void aPlaceFarAwayIsNotShown() {
        assertThat(MAP.shows(new Place(0, 1.5))).isTrue();
        assertThat(MAP.shows(new Place(0, 4))).isFalse();
    }

    @Test
    void aMapNeedsSomethingToShow() {
        assertThatThrownBy(() -> new RegionMap(List.of(), 100)).hasMessageContaining("outline");
    }

    private static Outline square(String code, int west) {
        var ring =
                List.of(
                        new Place(-0.5, west),
                        new Place(-0.5, west + 1),
                        new Place(0.5, west + 1),
                        new Place(0.5, west),
                        new Place(-0.5, west));
        return new Outline(code, List.of(new Outline.Polygon(List.of(ring))));
    }
}
