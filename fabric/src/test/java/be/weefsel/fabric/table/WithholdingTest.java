package be.weefsel.fabric.table;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithholdingTest {
    @TempDir Path folder;

    private final AreaBook areas = AreaBook.ofWeefsel();
    private Duck duck;
    private Counting counting;

    /// Units of one firm each in the municipalities of West Flanders, a third of natural persons.
    @BeforeEach
    void makeUnits() {
        duck = Duck.open(100, 2, folder.resolve("spill"));
        var municipalities =
                areas.municipalitiesIn("30000").stream()
                        .map(Duck::quote)
                        .collect(Collectors.joining(", "));
        duck.table("municipality", "select unnest([%s]) as code".formatted(municipalities));
        duck.table(
                "numbered",
                "select code, row_number() over (order by code) - 1 as n from municipality");
        duck.table(
                "unit",
                """
                select
                    u,
                    u as e,
                    'BE' as country,
                    (select code from numbered where n = hash(u + 1) % 62) as area,
                    hash(u + 2) % 3 = 0 as is_natural,
                    true as is_normal,
                    true as is_market,
                    true as is_employer,
                    true as is_of_employer,
                    lpad(cast(10000 + (hash(u + 3) % 40) * 333 as varchar), 5, '0') as smallest,
                    smallest as frequent,
                    smallest as shared,
                    u as sector_entity,
                    cast(1 + hash(u + 4) % 90 as double) as jobs,
                    jobs as jobs_low,
                    jobs as jobs_high,
                    'J1' as jobs_layer,
                    jobs as enterprise_jobs
                from range(1, 3001) as units(u)
                """);
        duck.table(
                "sector",
                "select u as entity, smallest as nace, cast(1 as double) as weight from unit");
        counting = new Counting(duck);
    }

    @AfterEach
    void close() {
        duck.close();
    }

    @Test
    void noWithheldCellIsAloneInASumThatIsShown() {
        for (var of : List.of(Counted.UNITS, Counted.JOBS)) {
            var hidden = withheld(of);
            assertThat(hidden).isNotEmpty();
            assertThat(alone(hidden)).isEmpty();
        }
    }

    /// What is shown of larger sectors gives no part of them away.
    @Test
    void noWithheldPartIsAloneInALargerSectorThatIsShown() {
        for (var of : List.of(Counted.UNITS, Counted.JOBS)) {
            var hidden = withheld(of);
            for (int digits = 3; digits <= 5; digits++) {
                for (var level : List.of("municipality", "arrondissement", "province")) {
                    var alone = new HashSet<String>();
                    cells(level, digits).stream()
                            .collect(
                                    Collectors.groupingBy(
                                            c -> key(c).substring(0, key(c).length() - 1)))
                            .forEach((sum, parts) -> addIfAlone(sum, parts, hidden, alone));
                    assertThat(alone).isEmpty();
                }
            }
        }
    }

    @Test
    void totalsOfAreasThatAreNotSmallAreShown() {
        var hidden = withheld(Counted.UNITS);

        assertThat(hidden).doesNotContain("30000 ", "BE ", "34000 ", "34022 ", "resoc-westhoek ");
    }

    /// The test above can fail: with only the cells that tell too much by themselves, some are
    /// alone.
    @Test
    void cellsThatTellTooMuchByThemselvesWouldBeAlone() {
        var sensitive =
                cells("municipality", 2).stream()
                        .filter(cell -> cell.naturalUnits() > 0 && cell.units() < 4)
                        .map(WithholdingTest::key)
                        .collect(Collectors.toSet());

        assertThat(withheld(Counted.UNITS)).containsAll(sensitive);
        assertThat(alone(sensitive)).isNotEmpty();
    }

    @Test
    void withoutTheCountsNobodySeesTheJobs() {
        var withholding = withholding(Counted.JOBS);

        assertThat(withholding.counts()).isNotEmpty();
        for (var cell : cells("municipality", 2)) {
            if (withholding.isWithheld(Counted.UNITS, cell)) {
                assertThat(withholding.isWithheld(Counted.JOBS, cell)).isTrue();
            }
        }
    }

    @Test
    void whatWasDecidedIsKept() {
        var first = withholding(Counted.UNITS);

        assertThat(Files.exists(folder.resolve("kept"))).isTrue();
        assertThat(withholding(Counted.UNITS)).isEqualTo(first);
    }

    /// Withheld cells of two digits that are the only ones in the sum of an arrondissement that is
    /// shown, or in that of all sectors of a municipality.
    private Set<String> alone(Set<String> hidden) {
        var alone = new HashSet<String>();
        var arrondissementOf = areas.division("arrondissement");
        cells("municipality", 2).stream()
                .collect(
                        Collectors.groupingBy(
                                c -> arrondissementOf.get(c.area()) + " " + c.sector()))
                .forEach((sum, members) -> addIfAlone(sum, members, hidden, alone));
        cells("municipality", 2).stream()
                .collect(Collectors.groupingBy(c -> c.area() + " "))
                .forEach((sum, members) -> addIfAlone(sum, members, hidden, alone));
        return alone;
    }

    private static void addIfAlone(
            String sum, List<Cell> members, Set<String> hidden, Set<String> alone) {
        var withheld = members.stream().map(WithholdingTest::key).filter(hidden::contains).toList();
        if (withheld.size() == 1 && !hidden.contains(sum)) {
            alone.add(withheld.getFirst());
        }
    }

    private Set<String> withheld(Counted of) {
        var withholding = withholding(of);
        return of == Counted.JOBS ? withholding.jobs() : withholding.counts();
    }

    private Withholding withholding(Counted of) {
        return counting.withholding(query(of, "municipality", 2), areas, folder.resolve("kept"));
    }

    private List<Cell> cells(String level, int digits) {
        return counting.count(
                query(Counted.UNITS, level, digits), Map.copyOf(areas.division(level)));
    }

    private static String key(Cell cell) {
        return Withholding.key(cell.area(), cell.sector());
    }

    private static TableQuery query(Counted of, String level, int digits) {
        return new TableQuery(
                of,
                level,
                "BE",
                "BE",
                digits,
                SectorRule.SINGLE,
                TieRule.SMALLEST,
                Population.REGISTERED);
    }
}
