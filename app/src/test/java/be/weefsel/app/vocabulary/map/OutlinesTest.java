package be.weefsel.app.vocabulary.map;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.AreaLevel;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.Validity;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B1")
class OutlinesTest {
    private final Outlines outlines = new Outlines("be/weefsel/reference");

    @Test
    void aMunicipalityHasTheOutlineOfItsTime() {
        assertThat(outlines.findOutline(municipality("37015", "37022"))).isPresent();
        assertThat(outlines.findOutline(municipality("37022", ""))).isPresent();
    }

    @Test
    void anAreaThatWeCannotDrawIsDrawnAsWhatItBecame() {
        assertThat(outlines.findOutline(municipality("none", "34022")))
                .hasValueSatisfying(outline -> assertThat(outline.code()).isEqualTo("34022"));
        assertThat(outlines.findOutline(municipality("none", ""))).isEmpty();
    }

    private static Area municipality(String code, String successor) {
        return new Area(
                code,
                AreaLevel.MUNICIPALITY,
                Optional.empty(),
                TranslatedText.of("Dorp", "Village", "Village"),
                Validity.ALWAYS,
                Optional.of(successor).filter(s -> !s.isEmpty()),
                new Place(51, 3));
    }
}
