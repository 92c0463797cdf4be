package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.SmallRegion.COMPOSITES_LAB;
import static be.weefsel.engine.matching.SmallRegion.FARVILLE;
import static be.weefsel.engine.matching.SmallRegion.NORTHVILLE;
import static be.weefsel.engine.matching.SmallRegion.SOUTHVILLE;
import static be.weefsel.engine.matching.SmallRegion.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Records that cannot be wrong, and the small sums in them.
class RecordsTest {
    @Test
    void tenKilometresAreAQuarterOfAnHour() {
        assertThat(SOUTHVILLE.kilometresTo(NORTHVILLE)).isCloseTo(10, within(1e-6));
        assertThat(SOUTHVILLE.minutesTo(NORTHVILLE)).isCloseTo(15.6, within(1e-6));
        assertThat(SOUTHVILLE.minutesTo(FARVILLE)).isCloseTo(46.8, within(1e-6));
        assertThat(SOUTHVILLE.minutesTo(SOUTHVILLE)).isZero();
        assertThat(new Place(0, 0, "BE").kilometresTo(new Place(0, 180, "BE")))
                .isCloseTo(20015.115, within(0.001));
    }

    @Test
    void sectorsAreNearByTheDigitsTheyShare() {
        var weaving = new SectorCode("13200");

        assertThat(weaving.nearnessTo(new SectorCode("13200"))).isEqualTo(1);
        assertThat(weaving.nearnessTo(new SectorCode("13"))).isEqualTo(1);
        assertThat(weaving.nearnessTo(new SectorCode("13209"))).isEqualTo(0.9);
        assertThat(weaving.nearnessTo(new SectorCode("13210"))).isEqualTo(0.7);
        assertThat(weaving.nearnessTo(new SectorCode("13990"))).isEqualTo(0.4);
        assertThat(weaving.nearnessTo(new SectorCode("14200"))).isZero();
        assertThat(new SectorCode("13").nearnessTo(weaving)).isEqualTo(0.4);
    }

    @Test
    void readinessIsSharedWhereTheRangesMeet() {
        assertThat(new TrlRange(3, 5).sharedWith(new TrlRange(4, 7))).contains(new TrlRange(4, 5));
        assertThat(new TrlRange(1, 3).sharedWith(new TrlRange(4, 7))).isEmpty();
        assertThat(new TrlRange(2, 2).levels()).isEqualTo(1);
    }

    @Test
    void aSuggestionIsOfSubstanceWhenMostOfItsTotalIs() {
        var topics = new Evidence.SharedTopics(1, List.of());
        var near = new Evidence.Distance(10, 33, true);

        assertThat(suggestion(new Component(0.6, 0.5, topics), new Component(0.5, 0.5, near)))
                .matches(Suggestion::isMostlyOfSubstance);
        assertThat(suggestion(new Component(0.5, 0.5, topics), new Component(0.6, 0.5, near)))
                .matches(suggestion -> !suggestion.isMostlyOfSubstance());
    }

    private static Suggestion suggestion(Component... components) {
        return new Suggestion("lab", "owner", List.of(components));
    }

    @Test
    void whatCannotBeIsRefusedWithNamesAndValues() {
        refused(() -> new Place(91, 0, "BE"), "91");
        refused(() -> new Place(50, 3, "Belgium"), "Belgium");
        refused(() -> new TrlRange(4, 3), "4..3");
        refused(() -> new TrlRange(0, 3), "0..3");
        refused(() -> new SectorCode("13.20"), "13.20");
        refused(() -> new OpenPeriod(Optional.of(TODAY), Optional.of(TODAY)), TODAY.toString());
        refused(() -> COMPOSITES_LAB.withCapacityPerYear(-1), "composites-lab");
        refused(() -> new Situation(TODAY, Map.of("lab", -1), Set.of(), Map.of()), "lab");
        refused(() -> new PastOutcomes(2, 2.5), "2.5");
        refused(() -> new TopicLink(List.of("a"), 1.01), "1.01");
        refused(() -> new TopicLink(List.of("a"), Double.NaN), "NaN");
        refused(() -> new Suggestion("lab", "owner", List.of()), "lab");
        refused(() -> new LeftOut("lab", "owner", List.of(), 0.5), "lab");
        refused(() -> Supply.of(" ", "owner", Map.of()), "owner");
    }

    @Test
    void weightsAddUpToOneAndWhatIsNotNamedHasNone() {
        var tooMuch = new HashMap<>(Weights.REASONED.shares());
        tooMuch.put(Criterion.TEXT, 0.5);
        var oneMissing = new HashMap<>(Weights.REASONED.shares());
        oneMissing.remove(Criterion.ROOM);

        refused(() -> new Weights(tooMuch), "add up to 1");
        refused(() -> new Weights(oneMissing), "add up to 1");
        assertThat(new Weights(Map.of(Criterion.TEXT, 1.0)).of(Criterion.ROOM)).isZero();
    }

    private static void refused(ThrowingCallable making, String named) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(named);
    }
}
