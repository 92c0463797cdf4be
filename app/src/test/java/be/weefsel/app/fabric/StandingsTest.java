package be.weefsel.app.fabric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// In the area 24 of 80 units weave, in the reference 30 of 200.
@Tag("B1")
class StandingsTest {
    private static final TableQuery QUERY =
            new TableQuery(
                    Counted.UNITS,
                    "province",
                    "west",
                    "all",
                    2,
                    SectorRule.SINGLE,
                    TieRule.SMALLEST,
                    Population.REGISTERED);

    private static final CellTable TABLE =
            new CellTable(
                    QUERY,
                    List.of(cell("west", "13", 24), cell("west", "41", 56)),
                    List.of(cell("all", "03", 31), cell("all", "13", 30), cell("all", "41", 139)),
                    List.of());

    private static Cell cell(String area, String sector, long units) {
        return new Cell(area, sector, units, units, 0, 0, 0, 0, 0, 0);
    }

    private static Standing weaving(List<Standing> standings) {
        return standings.stream().filter(s -> s.sector().equals("13")).findFirst().orElseThrow();
    }

    @Test
    void tellsHowMuchMoreThereIsThanTheSizeOfTheAreaLetsExpect() {
        var weaving = weaving(Standings.of(TABLE, _ -> true));

        var measured = weaving.measured().orElseThrow();
        // 80 units × 30 / 200 = 12; 24 / 12 = 2; (24 + 5) / (12 + 5).
        assertThat(measured.expected()).isCloseTo(12, within(1e-12));
        assertThat(measured.quotient()).isCloseTo(2, within(1e-12));
        assertThat(measured.shrunken()).isCloseTo(29.0 / 17, within(1e-12));
        // Garwood of 24: 15.377 to 35.710.
        var interval = measured.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(15.377 / 12, within(1e-3));
        assertThat(interval.high()).isCloseTo(35.710 / 12, within(1e-3));
        assertThat(weaving.isRanked()).isTrue();
    }

    @Test
    void aSectorThatOnlyTheReferenceHasIsThereWithNothingAndIsNotRanked() {
        var fishing = Standings.of(TABLE, _ -> true).getFirst();

        assertThat(fishing.sector()).isEqualTo("03");
        assertThat(fishing.count()).contains(0.0);
        assertThat(fishing.measured().orElseThrow().quotient()).isZero();
        assertThat(fishing.isRanked()).isFalse();
    }

    @Test
    void aWithheldCountTellsNothingElseEither() {
        var weaving = weaving(Standings.of(TABLE, cell -> !cell.sector().equals("13")));

        assertThat(weaving.count()).isEmpty();
        assertThat(weaving.share()).isEmpty();
        assertThat(weaving.measured()).isEmpty();
        assertThat(weaving.rank()).isZero();
    }
}
