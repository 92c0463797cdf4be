package be.weefsel.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tries to recover what was withheld from 200 seeded random tables.
class AttackTest {
    private static final int TABLES = 200;
    private static final double EXACT = 1e-6;

    @Test
    void nobodyWorksOutAWithheldCell() {
        for (int seed = 0; seed < TABLES; seed++) {
            var published = published(seed);
            assertThat(published.exposed()).as("table %d", seed).isEmpty();
            var attacker = new Attacker(published);
            for (int cell : withheldCells(published)) {
                assertThat(attacker.solves(cell))
                        .as("cell %d of table %d is solved", cell, seed)
                        .isFalse();
                var bounds = attacker.bounds(cell);
                assertThat(bounds.most() - bounds.least())
                        .as("cell %d of table %d within %s", cell, seed, bounds)
                        .isGreaterThan(1 - EXACT);
            }
        }
    }

    private static Published published(int seed) {
        return Suppression.of(table(seed), rules(seed));
    }

    private static CellTable table(int seed) {
        var register = new RandomTables(seed);
        return seed % 2 == 0 ? register.units() : register.jobs();
    }

    private static PrimaryRules rules(int seed) {
        return seed % 2 == 0 ? PrimaryRules.ForCounts.DEFAULT : PrimaryRules.ForJobs.DEFAULT;
    }

    private static int[] withheldCells(Published published) {
        var table = published.table();
        return IntStream.range(0, table.size())
                .filter(cell ->
                        Set.of(CellState.PRIMARY, CellState.SECONDARY)
                                .contains(
                                        published.state(
                                                table.areas().key(table.areaOf(cell)),
                                                table.sectors().key(table.sectorOf(cell)))))
                .toArray();
    }

    @Test
    void sensitiveCellsStayAsUncertainAsTheirProtection() {
        for (int seed = 0; seed < TABLES; seed++) {
            assertThatAllIsHidden(published(seed), seed);
        }
    }

    private static void assertThatAllIsHidden(Published published, int seed) {
        var attacker = new Attacker(published);
        for (int cell : sensitiveCells(published.table(), rules(seed))) {
            var value = published.table().cell(cell).value();
            var protection = protectionOf(published, cell, seed);
            var bounds = attacker.bounds(cell);
            assertThat(bounds.least())
                    .as("cell %d of table %d, at least", cell, seed)
                    .isLessThan(value - protection.down() + EXACT);
            assertThat(bounds.most())
                    .as("cell %d of table %d, at most", cell, seed)
                    .isGreaterThan(value + protection.up() - EXACT);
        }
    }

    private static int[] sensitiveCells(CellTable table, PrimaryRules rules) {
        return IntStream.range(0, table.size())
                .filter(cell -> rules.isSensitive(table.cell(cell)))
                .toArray();
    }

    /// Or else the tests above could not fail.
    @Test
    void withoutFurtherCellsMostTablesTellWhatTheyShouldNot() {
        int solved = 0;
        int sensitive = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            var cells = sensitiveCells(table(seed), rules(seed));
            var attacker = new Attacker(Suppression.primaryOnly(table(seed), rules(seed)));
            sensitive += cells.length > 0 ? 1 : 0;
            solved += Arrays.stream(cells).anyMatch(attacker::solves) ? 1 : 0;
        }
        assertThat(solved).isGreaterThan(sensitive / 2).isGreaterThan(TABLES / 4);
    }

    @Test
    void whoIsAloneInACellDoesNotWorkOutAnother() {
        int attacks = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            var published = published(seed);
            var table = published.table();
            var sensitive = smallest(table, sensitiveCells(table, rules(seed)));
            var alone =
                    Arrays.stream(sensitive)
                            .filter(cell -> table.cell(cell).contributors() == 1)
                            .limit(2)
                            .toArray();
            for (int own : alone) {
                var attacker = new Attacker(published, Set.of(own));
                attacks++;
                for (int cell : sensitive) {
                    if (cell != own) {
                        assertThat(widthOf(attacker.bounds(cell)))
                                .as("cell %d of table %d, seen from %d", cell, seed, own)
                                .isGreaterThan(protectionOf(published, cell, seed).width() - EXACT);
                    }
                }
            }
        }
        assertThat(attacks).isGreaterThan(TABLES / 2);
    }

    private static double widthOf(Attacker.Bounds bounds) {
        return bounds.most() - bounds.least();
    }

    private static Protection protectionOf(Published published, int cell, int seed) {
        return rules(seed).protectionOf(published.table().cell(cell), published.sign());
    }

    private static int[] smallest(CellTable table, int[] cells) {
        return Arrays.stream(cells).filter(table::isSmallest).toArray();
    }

    @Test
    void wholeNumbersDoNotHelp() {
        for (int seed = 0; seed < TABLES; seed += 20) {
            var published = published(seed);
            var attacker = new Attacker(published);
            for (int cell : sensitiveCells(published.table(), rules(seed))) {
                assertThat(widthOf(attacker.wholeBounds(cell)))
                        .as("cell %d of table %d", cell, seed)
                        .isGreaterThan(protectionOf(published, cell, seed).width() - EXACT);
            }
        }
    }

    /// The change that is shown gives a cell of the first period together with that of the second.
    @Test
    void changesTellNothingOfWhatWasWithheld() {
        int toldByAllChanges = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            var register = new RandomTables(seed);
            var before = Suppression.of(register.units(), PrimaryRules.ForCounts.DEFAULT);
            var after = Suppression.of(register.later().units(), PrimaryRules.ForCounts.DEFAULT);
            for (int cell : withheldCells(before)) {
                var area = before.table().areas().key(before.table().areaOf(cell));
                var sector = before.table().sectors().key(before.table().sectorOf(cell));
                assertThat(before.changeUntil(after, area, sector)).isEmpty();
                assertThat(after.changeUntil(before, area, sector)).isEmpty();
                toldByAllChanges += after.value(area, sector).isPresent() ? 1 : 0;
            }
        }
        assertThat(toldByAllChanges).isGreaterThan(TABLES / 2);
    }

    /// An area of which sensitive cells stay exposed is not published.
    @Test
    void areasThatComeLaterTellNothingOfWhatWasWithheld() {
        int refused = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            var register = new RandomTables(seed);
            var first = seed % 2 == 0 ? register.units() : register.jobs();
            var earlier = Suppression.of(first, rules(seed));
            register.addArea();
            var table = seed % 2 == 0 ? register.units() : register.jobs();
            var published = Suppression.after(earlier, table, rules(seed));
            assertThatNothingChanged(earlier, published);
            if (published.exposed().isEmpty()) {
                assertThatAllIsHidden(published, seed);
            } else {
                refused++;
            }
        }
        assertThat(refused).isLessThan(TABLES / 10);
    }

    private static void assertThatNothingChanged(Published earlier, Published later) {
        for (var area : earlier.table().areas().keys()) {
            for (var sector : earlier.table().sectors().keys()) {
                assertThat(later.value(area, sector)).isEqualTo(earlier.value(area, sector));
            }
        }
    }

    @Test
    void theSameTableGivesTheSameAnswer() {
        for (int seed = 0; seed < TABLES; seed += 10) {
            assertThat(withheldCells(published(seed)))
                    .containsExactly(withheldCells(published(seed)));
        }
    }
}
