package be.weefsel.fabric.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountingTest {
    private static final Map<String, String> TWO_AREAS =
            Map.of("m0", "north", "m1", "north", "m2", "south", "m3", "south");

    @TempDir Path folder;

    private Duck duck;

    /// 3000 units of 1200 firms in five municipalities, made from their numbers.
    @BeforeEach
    void makeUnits() {
        duck = Duck.open(100, 2, folder);
        duck.table(
                "sector",
                """
                select
                    u as entity,
                    lpad(cast((hash(u * 7 + k) % 9 + 1) * 5011 + k as varchar), 5, '0') as nace,
                    1.0 / (1 + u % 3) as weight,
                    k = 0 as is_first
                from range(1, 3001) as units(u), range(0, 3) as codes(k)
                where k <= u % 3
                """);
        duck.table(
                "unit",
                """
                select
                    u,
                    cast(hash(u) % 1200 as bigint) as e,
                    case when u % 17 = 0 then null else 'm' || (hash(u + 1) % 5) end as area,
                    hash(hash(u) % 1200) % 3 = 0 as is_natural,
                    u % 5 <> 0 as is_normal,
                    u % 7 <> 0 as is_market,
                    u % 2 = 0 as is_employer,
                    u % 4 = 0 as is_of_employer,
                    (select min(nace) from sector where entity = u) as smallest,
                    (select max(nace) from sector where entity = u) as frequent,
                    (select max(nace) from sector where entity = u) as shared,
                    u as sector_entity,
                    case when u % 3 = 0 then u % 400 end as jobs,
                    case when u % 3 = 0 then u % 300 end as jobs_low,
                    case when u % 3 = 0 then u % 400 + 1 end as jobs_high,
                    case when u % 3 = 0 then case when u % 2 = 0 then 'J1' else 'J4' end end
                        as jobs_layer,
                    cast(u % 500 as double) as enterprise_jobs
                from range(1, 3001) as units(u)
                """);
    }

    @AfterEach
    void close() {
        duck.close();
    }

    @Test
    void countsWhatPlainSqlCounts() {
        var counting = new Counting(duck);
        for (var of : Counted.values()) {
            for (var rule : SectorRule.values()) {
                for (var tie : TieRule.values()) {
                    for (var population : Population.values()) {
                        var query =
                                new TableQuery(
                                        of,
                                        "x",
                                        "x",
                                        "x",
                                        of == Counted.UNITS ? 2 : 4,
                                        rule,
                                        tie,
                                        population);
                        var expected = CountingInSql.count(duck, query, TWO_AREAS);
                        assertThat(expected).isNotEmpty();
                        assertThat(counting.count(query, TWO_AREAS))
                                .usingRecursiveFieldByFieldElementComparator(
                                        RoughlyEqual.CONFIGURATION)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void figuresAreWhatPlainSqlCounts() {
        var figures =
                new Counting(duck)
                        .figures(TieRule.SMALLEST, Population.TRADING, Map.of("m0", "north"))
                        .getFirst();
        var where = " from unit where area = 'm0' and is_normal ";

        assertThat(figures.units()).isEqualTo(duck.number("select count(*)" + where));
        assertThat(figures.firms()).isEqualTo(duck.number("select count(distinct e)" + where));
        assertThat(figures.industryFirms())
                .isPositive()
                .isEqualTo(
                        duck.number(
                                "select count(distinct e)"
                                        + where
                                        + "and smallest >= '05' and smallest < '40'"));
        assertThat(figures.employers())
                .isEqualTo(duck.number("select count(*)" + where + "and is_employer"));
        assertThat(figures.jobs())
                .isCloseTo((double) duck.number("select sum(jobs)" + where), within(1e-9));
        assertThat(figures.jobsUnder100())
                .isCloseTo(
                        (double)
                                duck.number(
                                        "select sum(jobs)" + where + "and enterprise_jobs < 100"),
                        within(1e-9));
        assertThat(figures.estimatedJobs())
                .isCloseTo(
                        (double) duck.number("select sum(jobs)" + where + "and jobs_layer = 'J4'"),
                        within(1e-9));
    }

    @Test
    void anAreaWithoutMunicipalitiesOfTheRegisterHasNothing() {
        var query =
                new TableQuery(
                        Counted.UNITS,
                        "x",
                        "x",
                        "x",
                        2,
                        SectorRule.SINGLE,
                        TieRule.SMALLEST,
                        Population.REGISTERED);

        assertThat(new Counting(duck).count(query, Map.of("elsewhere", "area"))).isEmpty();
    }
}
