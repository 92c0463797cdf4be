package be.weefsel.fabric.company;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.CountingInSql;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The largest units of each area and sector, by jobs that companies reported (layer J1) or that
/// stand in their annual accounts (J2), never by estimates. Legal persons only; the rest of the
/// population is that of the query.
public final class LeadPlants {
    private LeadPlants() {}

    /// By area, sector and rank. Cells whose counts are withheld have none, and where jobs are,
    /// none are told.
    ///
    /// @param duck with the view `unit`
    /// @param areaOfMunicipality which area a municipality is counted in
    /// @param withholding of a query for jobs
    /// @param most how many of each cell, 1 or more
    /// @param language of the names, where there are several: nl, fr, de or en
    public static List<LeadPlant> find(
            Duck duck,
            FabricStore store,
            List<Edition> editions,
            TableQuery query,
            Map<String, String> areaOfMunicipality,
            Withholding withholding,
            int most,
            String language) {
        if (query.rule() == SectorRule.FRACTIONAL) {
            throw new IllegalArgumentException("A plant is in one sector: take another rule.");
        }
        duck.table("member", CountingInSql.members(areaOfMunicipality));
        duck.table(
                "plant",
                """
                select u, e, member.area, substr(nace, 1, %d) as sector, jobs, jobs_layer,
                    row_number() over (
                        partition by member.area, sector order by jobs desc, u
                    ) as rank
                from (%s) as placed
                join member on member.municipality = placed.area
                where not is_natural and jobs > 0 and jobs_layer in ('J1', 'J2')
                qualify rank <= %d
                """
                        .formatted(query.sectorLevel(), CountingInSql.placed(query), most));
        CompanyNames.show(
                duck, store, editions, "select u from plant union select e from plant", language);
        return duck
                .list(
                        """
                        select plant.area, plant.sector, plant.rank, plant.u, plant.e,
                            enterprise.name, unit.name,
                            case when plant.jobs_layer = 'J1' then plant.jobs end
                        from plant
                        left join named as enterprise on enterprise.entity = plant.e
                        left join named as unit on unit.entity = plant.u
                        order by plant.area, plant.sector, plant.rank
                        """,
                        row ->
                                new LeadPlant(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        Optional.ofNullable(row.getString(6)),
                                        Optional.ofNullable(row.getString(7)),
                                        Optional.ofNullable(row.getObject(8))
                                                .map(jobs -> ((Number) jobs).doubleValue())))
                .stream()
                .filter(plant ->
                        !withholding.isWithheld(Counted.UNITS, plant.area(), plant.sector()))
                .map(plant -> jobsWithheld(plant, withholding))
                .toList();
    }

    private static LeadPlant jobsWithheld(LeadPlant plant, Withholding withholding) {
        return withholding.isWithheld(Counted.JOBS, plant.area(), plant.sector())
                ? new LeadPlant(
                        plant.area(),
                        plant.sector(),
                        plant.rank(),
                        plant.unit(),
                        plant.enterprise(),
                        plant.name(),
                        plant.unitName(),
                        Optional.empty())
                : plant;
    }
}
