package be.weefsel.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final PrimaryRules COUNTS = PrimaryRules.ForCounts.DEFAULT;
    private static final PrimaryRules JOBS = PrimaryRules.ForJobs.DEFAULT;

    private final Dimension areas =
            Dimension.of(List.of("Aalst", "Brugge", "Diest")).with("all", threeAreas());
    private final Dimension sectors =
            Dimension.of(List.of("food", "steel", "wood")).with("total", threeSectors());

    private static List<String> threeAreas() {
        return List.of("Aalst", "Brugge", "Diest");
    }

    private static List<String> threeSectors() {
        return List.of("food", "steel", "wood");
    }

    /// Natural persons are in every cell that is not empty.
    private CellTable counts(long[]... rows) {
        return table(true, rows);
    }

    private CellTable table(boolean naturalPersons, long[]... rows) {
        var table = CellTable.of(areas, sectors);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                put(
                        table,
                        threeAreas().get(row),
                        threeSectors().get(column),
                        rows[row][column],
                        naturalPersons);
            }
            put(
                    table,
                    threeAreas().get(row),
                    "total",
                    rows[row][0] + rows[row][1] + rows[row][2],
                    naturalPersons);
        }
        long all = 0;
        for (int column = 0; column < 3; column++) {
            long sum = rows[0][column] + rows[1][column] + rows[2][column];
            put(table, "all", threeSectors().get(column), sum, naturalPersons);
            all += sum;
        }
        put(table, "all", "total", all, naturalPersons);
        return table.build();
    }

    private static void put(
            CellTable.Builder table, String area, String sector, long value, boolean persons) {
        table.put(area, sector, Cell.count(value, persons && value > 0));
    }

    private static long[] row(long... numbers) {
        return numbers;
    }

    @Test
    void nothingIsWithheldWhereNothingIsSensitive() {
        var published = Suppression.of(counts(row(5, 6, 7), row(8, 9, 4), row(10, 0, 12)), COUNTS);

        assertThat(published.count(CellState.SHOWN)).isEqualTo(16);
        assertThat(published.withheldShare()).isZero();
        assertThat(published.value("Brugge", "total")).hasValue(21);
    }

    /// Brugge has 2 in steel. With the 5 in wood, and 6 and 7 of Aalst, it could as well be 1 or 3;
    /// any other rectangle has more in it.
    @Test
    void oneFewTakesTheCheapestRectangleWithIt() {
        var published =
                Suppression.of(counts(row(30, 6, 7), row(20, 2, 5), row(10, 11, 12)), COUNTS);

        assertThat(published.state("Brugge", "steel")).isEqualTo(CellState.PRIMARY);
        assertThat(published.state("Brugge", "wood")).isEqualTo(CellState.SECONDARY);
        assertThat(published.state("Aalst", "steel")).isEqualTo(CellState.SECONDARY);
        assertThat(published.state("Aalst", "wood")).isEqualTo(CellState.SECONDARY);
        assertThat(published.count(CellState.SHOWN)).isEqualTo(12);
        // 2 + 5 + 6 + 7 of 103.
        assertThat(published.withheldShare()).isEqualTo(20.0 / 103);
        assertThat(published.value("Brugge", "steel")).isEmpty();
        assertThat(published.value("Brugge", "total")).hasValue(27);
    }

    /// Diest has nobody else, so that its total goes too, and something of the other areas and of
    /// all.
    @Test
    void whoIsAloneInARowTakesTheTotalWithIt() {
        var published = Suppression.of(counts(row(30, 6, 7), row(20, 8, 5), row(0, 3, 0)), COUNTS);

        assertThat(published.value("Diest", "steel")).isEmpty();
        assertThat(published.value("Diest", "total")).isEmpty();
        assertThat(published.value("Diest", "food")).hasValue(0);
        assertThat(published.exposed()).isEmpty();
    }

    @Test
    void legalPersonsNeedNoProtection() {
        var published =
                Suppression.of(table(false, row(1, 2, 3), row(1, 0, 1), row(2, 2, 2)), COUNTS);

        assertThat(published.count(CellState.SHOWN)).isEqualTo(16);
    }

    /// "<4" in the total and "<4" in each of three parts would mean 1, 1 and 1.
    @Test
    void aSignThatWouldTellTooMuchIsTaken() {
        var published =
                Suppression.of(counts(row(30, 1, 20), row(40, 1, 50), row(60, 1, 70)), COUNTS);

        assertThat(published.count(CellState.PRIMARY)).isLessThan(4);
        assertThat(published.exposed()).isEmpty();
        var attacker = new Attacker(published);
        assertThat(attacker.bounds(published.table().numberOf("Aalst", "steel")).most())
                .isGreaterThan(2.99);
    }

    @Test
    void aPublicTotalStaysAndOtherPartsGo() {
        var published = Suppression.of(twoAreasOfSteel(90, 170), JOBS);

        assertThat(published.value("all", "steel")).hasValue(170);
        assertThat(published.state("Aalst", "steel")).isEqualTo(CellState.PRIMARY);
        assertThat(published.state("Brugge", "steel")).isEqualTo(CellState.SECONDARY);
        assertThat(published.exposed()).isEmpty();
    }

    @Test
    void whatAPublicTotalTellsIsExposed() {
        var published = Suppression.of(twoAreasOfSteel(0, 80), JOBS);

        assertThat(published.value("Aalst", "steel")).isEmpty();
        assertThat(published.exposed()).containsExactly(new Published.Position("Aalst", "steel"));
    }

    private static CellTable twoAreasOfSteel(long ofBrugge, long publicTotal) {
        var both = List.of("Aalst", "Brugge");
        return CellTable.of(Dimension.of(both).with("all", both), Dimension.of(List.of("steel")))
                .put("Aalst", "steel", Cell.jobs(80, 4, 70))
                .put("Brugge", "steel", Cell.jobs(ofBrugge, (int) ofBrugge, ofBrugge / 4))
                .put("all", "steel", Cell.alreadyPublic(publicTotal))
                .build();
    }

    @Test
    void aSingleCellIsWithheldAlone() {
        var table = CellTable.of(Dimension.of(List.of("Aalst")), Dimension.of(List.of("steel")));
        table.put("Aalst", "steel", Cell.jobs(80, 2, 70));

        var published = Suppression.of(table.build(), JOBS);

        assertThat(published.count(CellState.PRIMARY)).isEqualTo(1);
        assertThat(published.exposed()).isEmpty();
    }

    /// The area without Diest is shown, and so is the total: what is left is Diest.
    @Test
    void aDifferenceOfAreasIsProtectedThoughNobodyPublishesIt() {
        var dimension =
                Dimension.of(threeAreas())
                        .with("all", threeAreas())
                        .with("without", List.of("Aalst", "Brugge"))
                        .withLeavesUnpublished();
        var table = CellTable.of(dimension, Dimension.of(List.of("steel")));
        table.put("Aalst", "steel", Cell.count(40, true));
        table.put("Brugge", "steel", Cell.count(50, true));
        table.put("Diest", "steel", Cell.count(2, true));
        table.put("without", "steel", Cell.count(90, true));
        table.put("all", "steel", Cell.count(92, true));

        var published = Suppression.of(table.build(), COUNTS);

        assertThat(published.state("Diest", "steel")).isEqualTo(CellState.UNPUBLISHED);
        assertThat(published.count(CellState.SHOWN)).isEqualTo(1);
        assertThat(published.exposed()).isEmpty();
    }

    @Test
    void unknownKeysAreRefused() {
        var table = CellTable.of(areas, sectors);

        assertThatThrownBy(() -> table.put("Gent", "food", Cell.EMPTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(Gent)");
        assertThatThrownBy(() -> areas.with("all", threeAreas())).hasMessageContaining("not taken");
        assertThatThrownBy(() -> areas.with("none", List.of())).hasMessageContaining("(none)");
        assertThatThrownBy(() -> Dimension.of(List.of("a", "a"))).hasMessageContaining("each once");
    }
}
