package be.weefsel.fabric.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.fabric.Quarters;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("A3")
class DynamicsTest {
    private static final LocalDate WINTER = LocalDate.of(2025, 1, 15);
    private static final LocalDate SPRING = LocalDate.of(2025, 4, 15);
    private static final String BEFORE =
            """
            u1,e1,Mill,no,34022,13.20,20
            u2,e1,Store,no,34022,13.20,
            u3,e2,Bakery,no,34022,10.71,
            u4,e3,Loom,no,36015,13.20,
            """;
    private static final String AFTER =
            """
            u1,e1,Mill,no,34022,13.20,24
            u2,e1,Store,no,36015,13.20,
            u3,e2,Bakery,no,34022,13.20,
            u5,e4,Yarn,no,34022,13.10,
            """;

    @TempDir Path folder;
    private Quarters quarters;
    private Dynamics dynamics;

    @BeforeEach
    void open() {
        quarters = new Quarters(folder);
        dynamics = new Dynamics(quarters.store(), AreaBook.ofWeefsel(), folder.resolve("spill"));
    }

    private Edition read(LocalDate day, String rows) {
        return quarters.read(day, Classification.NACE_BEL_2025, rows);
    }

    private static TableQuery query(SectorRule rule) {
        return new TableQuery(
                Counted.UNITS,
                "municipality",
                "30000",
                "BE",
                2,
                rule,
                TieRule.SMALLEST,
                Population.REGISTERED);
    }

    private static final TableQuery QUERY = query(SectorRule.SINGLE);

    @Test
    void aUnitIsBornMovesSwitchesAndGoes() {
        var before = read(WINTER, BEFORE);
        var after = read(SPRING, AFTER);

        assertThat(dynamics.states(Quarters.REGISTER)).containsExactly(before, after);
        assertThat(dynamics.flows(before, after, QUERY, Withholding.NONE))
                .containsExactly(
                        //                                b  a  +  -  in out to from
                        new UnitFlows("34022", "10", 1, 0, 0, 0, 0, 0, 0, 1, 0, 0),
                        new UnitFlows("34022", "13", 2, 3, 1, 0, 0, 1, 1, 0, 0, 0),
                        new UnitFlows("36015", "13", 1, 1, 0, 1, 1, 0, 0, 0, 0, 0));
        assertThat(dynamics.flowsOfAreas(before, after, QUERY))
                .containsExactly(
                        new UnitFlows("34022", "", 3, 3, 1, 0, 0, 1, 0, 0, 0, 0),
                        new UnitFlows("36015", "", 1, 1, 0, 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void everyChangeIsCountedOnce() {
        var before = read(WINTER, BEFORE);
        var after = read(SPRING, AFTER);

        assertThat(dynamics.flows(before, after, QUERY, Withholding.NONE))
                .allMatch(flow ->
                        flow.after()
                                == flow.before()
                                        + flow.births()
                                        - flow.deaths()
                                        + flow.arrivals()
                                        - flow.departures()
                                        + flow.switchedIn()
                                        - flow.switchedOut());
    }

    @Test
    void growthIsAShareOfWhatThereWas() {
        assertThat(new UnitFlows("a", "13", 2, 3, 1, 0, 0, 0, 0, 0, 0, 0).growth()).hasValue(0.5);
        assertThat(new UnitFlows("a", "13", 0, 3, 3, 0, 0, 0, 0, 0, 0, 0).growth()).isEmpty();
    }

    @Test
    void fewChangesOfNaturalPersonsAreNotTold() {
        var before = read(WINTER, BEFORE);
        var after = read(SPRING, AFTER.replace("Yarn,no", "Yarn,yes"));

        assertThat(dynamics.flows(before, after, QUERY, Withholding.NONE))
                .extracting(UnitFlows::area, UnitFlows::sector)
                .containsExactly(tuple("34022", "10"), tuple("36015", "13"));
        assertThat(dynamics.flowsOfAreas(before, after, QUERY))
                .extracting(UnitFlows::area)
                .containsExactly("36015");
    }

    @Test
    void fewUnitsOfNaturalPersonsAreNotTold() {
        assertThat(new UnitFlows("a", "13", 3, 9, 6, 0, 0, 0, 0, 0, 1, 0).tellsOfPersons())
                .isTrue();
        assertThat(new UnitFlows("a", "13", 4, 9, 5, 0, 0, 0, 0, 0, 1, 1).tellsOfPersons())
                .isFalse();
        assertThat(new UnitFlows("a", "13", 4, 6, 2, 0, 0, 0, 0, 0, 1, 0).tellsOfPersons())
                .isFalse();
    }

    @Test
    void whatIsWithheldIsNotThere() {
        var before = read(WINTER, BEFORE);
        var after = read(SPRING, AFTER);

        assertThat(
                        dynamics.flows(
                                before,
                                after,
                                QUERY,
                                new Withholding(Set.of("34022 13", "34022 10"), Set.of())))
                .extracting(UnitFlows::area)
                .containsExactly("36015");
    }

    @Test
    void sectorsOfTwoClassificationsAreNotCompared() {
        var before = quarters.read(WINTER, Classification.NACE_BEL_2008, BEFORE);
        var after = read(SPRING, AFTER);

        assertThatThrownBy(() -> dynamics.flows(before, after, QUERY, Withholding.NONE))
                .isInstanceOf(BreakInSeries.class)
                .hasMessageContaining("nace-bel-2008")
                .hasMessageContaining("nace-bel-2025");
        assertThatThrownBy(() -> dynamics.specialisation(before, after, QUERY, Withholding.NONE))
                .isInstanceOf(BreakInSeries.class);
        assertThat(dynamics.flowsOfAreas(before, after, QUERY)).hasSize(2);
        assertThat(
                        dynamics.series(
                                Quarters.REGISTER,
                                List.of("34022"),
                                TieRule.SMALLEST,
                                Population.REGISTERED))
                .extracting(SeriesPoint::isBreak)
                .containsExactly(false, true);
    }

    @Test
    void figuresHaveASeries() {
        read(WINTER, BEFORE);
        read(SPRING, AFTER);

        assertThat(
                        dynamics.series(
                                Quarters.REGISTER,
                                List.of("30000", "36015"),
                                TieRule.SMALLEST,
                                Population.REGISTERED))
                .extracting(
                        point -> point.state().snapshot(),
                        point -> point.figures().area(),
                        point -> point.figures().units(),
                        point -> point.figures().jobs(),
                        SeriesPoint::isBreak)
                .containsExactly(
                        tuple(WINTER, "30000", 4L, 20.0, false),
                        tuple(WINTER, "36015", 1L, 0.0, false),
                        tuple(SPRING, "30000", 4L, 24.0, false),
                        tuple(SPRING, "36015", 1L, 0.0, false));
    }

    /// Of 1000 units in each of two towns, so many weave; the others sell.
    private static String towns(int weaversHere, int weaversThere) {
        var rows = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            rows.append("k%d,,x,no,34022,%s,\n".formatted(i, i < weaversHere ? "1320" : "4771"));
            rows.append("r%d,,x,no,36015,%s,\n".formatted(i, i < weaversThere ? "1320" : "4771"));
        }
        return rows.append("s1,,x,no,37022,1320,\n").toString();
    }

    @Test
    void aSectorEntersAndAnotherLeaves() {
        var before = read(WINTER, towns(500, 100));
        var after = read(SPRING, towns(500, 800));

        var changes = dynamics.specialisation(before, after, QUERY, Withholding.NONE);

        // Weaving was 601 of 2001 and becomes 1301; the small town has too few units to tell.
        assertThat(changes)
                .extracting(
                        SpecialisationChange::area,
                        SpecialisationChange::sector,
                        SpecialisationChange::entered)
                .containsExactly(
                        tuple("34022", "13", false),
                        tuple("34022", "47", true),
                        tuple("36015", "13", true),
                        tuple("36015", "47", false));
        assertThat(changes.get(2).quotientBefore()).isCloseTo(0.1 * 2001 / 601, within(1e-9));
        assertThat(changes.get(2).quotientAfter()).isCloseTo(0.8 * 2001 / 1301, within(1e-9));
        assertThat(changes.get(2).countAfter()).isEqualTo(800);
    }

    @Test
    void aUnitInSeveralSectorsIsNotFollowed() {
        var state = read(WINTER, BEFORE);

        assertThatThrownBy(() -> dynamics.flowsOfAreas(state, state, query(SectorRule.FRACTIONAL)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
