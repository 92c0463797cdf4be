package be.weefsel.app.vocabulary;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.nl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.platform.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@Tag("H2")
class ClustersTest {
    private final SmallRegion region = SmallRegion.empty();
    private final Clusters clusters = region.get(Clusters.class);

    @Test
    void aFactoryMovesInTheOrderAndStopsAtTheEnds() {
        clusters.define(NOBODY, cluster("care", "Zorg", ThreadColour.WALNUT));
        assertThat(keys()).containsExactly("materials", "food", "care");

        clusters.move(NOBODY, "care", 1);
        assertThat(keys()).containsExactly("materials", "care", "food");

        clusters.move(NOBODY, "materials", -1);
        assertThat(keys()).containsExactly("care", "materials", "food");

        clusters.move(NOBODY, "care", 1);
        assertThat(keys()).containsExactly("care", "materials", "food");
    }

    @Test
    void whoIsChangedKeepsItsPlace() {
        clusters.define(NOBODY, cluster("materials", "Nieuwe materialen", ThreadColour.INDIGO));

        assertThat(keys()).containsExactly("materials", "food");
    }

    @Test
    void aNewFactoryGetsAKeyOfItsOwnThatResemblesItsName() {
        var added = clusters.add(NOBODY, cluster("any", "Voeding", ThreadColour.SEA));
        var again = clusters.add(NOBODY, cluster("any", "Voeding", ThreadColour.WELD));

        assertThat(added.key()).isEqualTo("voeding");
        assertThat(again.key()).isEqualTo("voeding-2");
        assertThat(keys()).containsExactly("materials", "food", "voeding", "voeding-2");
    }

    @Test
    void aShortNameAndAnOwnColourAreReadBackAsTheyWere() {
        var care =
                new Cluster(
                        "care",
                        nl("Fabriek voor Zorg"),
                        Optional.of(nl("Zorg")),
                        nl("Lichtere zorg."),
                        ThreadColour.of(Colour.of("#8f5cb5")),
                        Validity.ALWAYS);

        clusters.define(NOBODY, care);

        assertThat(clusters.getCluster("care")).isEqualTo(care);
        assertThat(new ShortNames(clusters.listClusters(), Language.NL).of("care"))
                .isEqualTo("Zorg");
    }

    @Test
    void theDatabaseTakesDyesAndColoursOnly() {
        assertThatThrownBy(() ->
                        clusters.define(NOBODY, cluster("odd", "Raar", new ThreadColour("purple"))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<String> keys() {
        return clusters.listClusters().stream().map(Cluster::key).toList();
    }
}
