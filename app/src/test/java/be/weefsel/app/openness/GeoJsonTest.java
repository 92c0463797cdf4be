package be.weefsel.app.openness;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.map.Outline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5")
class GeoJsonTest {
    @Test
    void aPlaceNamesTheEastFirst() {
        var json = new GeoJson(Map.of("licence", "CC0")).place(new Place(51, 3), Map.of("n", 1));

        assertThat(text(json))
                .isEqualTo(
                        "{\"type\":\"FeatureCollection\",\"licence\":\"CC0\",\"features\":["
                                + "{\"type\":\"Feature\",\"properties\":{\"n\":1},"
                                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[3.0,51.0]}}]}");
    }

    @Test
    void aHoleStaysInItsOwnPolygon() {
        var mainland = new Outline.Polygon(List.of(triangle(0), triangle(1)));
        var island = new Outline.Polygon(List.of(triangle(9)));
        var json =
                new GeoJson(Map.of()).area(new Outline("a", List.of(mainland, island)), Map.of());

        assertThat(text(json))
                .contains(
                        "\"type\":\"MultiPolygon\",\"coordinates\":["
                                + "[[[0.0,0.0],[1.0,0.0],[0.0,1.0],[0.0,0.0]],"
                                + "[[1.0,0.0],[2.0,0.0],[1.0,1.0],[1.0,0.0]]],"
                                + "[[[9.0,0.0],[10.0,0.0],[9.0,1.0],[9.0,0.0]]]]");
    }

    @Test
    void withNothingInItItIsACollectionStill() {
        assertThat(text(new GeoJson(Map.of())))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    private static List<Place> triangle(int west) {
        return List.of(
                new Place(0, west), new Place(0, west + 1), new Place(1, west), new Place(0, west));
    }

    private static String text(GeoJson json) {
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }
}
