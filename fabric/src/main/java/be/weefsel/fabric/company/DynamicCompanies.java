package be.weefsel.fabric.company;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.CountingInSql;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Small and medium enterprises that grow between two states of a register.
///
/// A legal person that trades on a market in both, of which fewer than 250 jobs are known in the
/// later one, and that has more units than before; or that had 10 jobs or more and now has a tenth
/// more (a tenth a year when more than a year lies between), jobs being reported or from annual
/// accounts, never estimated. An enterprise of unknown size is none.
///
/// The limits of 250 and 10 jobs and of a tenth a year are those of Commission Recommendation
/// 2003/361/EC (SMEs) and Implementing Regulation (EU) No 439/2014 (high-growth enterprises), which
/// asks for the latter over three years.
public final class DynamicCompanies {
    private static final double DAYS_OF_YEAR = 365.25;
    private static final double GROWTH_OF_YEAR = 1.1;

    private DynamicCompanies() {}

    /// By area, sector and number. Cells whose counts are withheld have none; where jobs are
    /// withheld, none are told.
    ///
    /// @param duck for reading; the tables that it makes are its own
    /// @param query of which the sector level and the tie rule matter
    /// @param areaOfMunicipality which area a municipality is counted in
    /// @param withholding of a query for jobs
    /// @param language of the names, where there are several: nl, fr, de or en
    public static List<DynamicCompany> find(
            Duck duck,
            FabricStore store,
            List<Edition> editions,
            States states,
            TableQuery query,
            Map<String, String> areaOfMunicipality,
            Withholding withholding,
            String language) {
        duck.table("member", CountingInSql.members(areaOfMunicipality));
        duck.view("before", states.unitsBefore());
        duck.view(
                "after",
                "select *, substr(%s, 1, %d) as sector from (%s)"
                        .formatted(query.tie().key(), query.sectorLevel(), states.unitsAfter()));
        duck.table(
                "dynamic",
                Duck.sql(DynamicCompanies.class, "dynamic.sql")
                        .replace(":growth", String.valueOf(growth(states))));
        CompanyNames.show(duck, store, editions, "select e from dynamic", language);
        return duck
                .list(
                        """
                        select area, sector, e, named.name, units_before, units_after,
                            jobs_before, jobs_after, grew_in_units, grew_in_jobs
                        from dynamic
                        left join named on named.entity = dynamic.e
                        order by area, sector, e
                        """,
                        row ->
                                new DynamicCompany(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        Optional.ofNullable(row.getString(4)),
                                        row.getLong(5),
                                        row.getLong(6),
                                        number(row.getObject(7)),
                                        number(row.getObject(8)),
                                        row.getBoolean(9),
                                        row.getBoolean(10)))
                .stream()
                .filter(company ->
                        !withholding.isWithheld(Counted.UNITS, company.area(), company.sector()))
                .map(company -> jobsWithheld(company, withholding))
                .toList();
    }

    /// Two states of the same register.
    ///
    /// @param unitsBefore a query for its units
    public record States(Edition before, String unitsBefore, Edition after, String unitsAfter) {}

    private static double growth(States states) {
        double years =
                ChronoUnit.DAYS.between(states.before().snapshot(), states.after().snapshot())
                        / DAYS_OF_YEAR;
        return Math.pow(GROWTH_OF_YEAR, Math.max(1, years));
    }

    private static Optional<Double> number(@Nullable Object value) {
        return Optional.ofNullable(value).map(number -> ((Number) number).doubleValue());
    }

    private static DynamicCompany jobsWithheld(DynamicCompany company, Withholding withholding) {
        return withholding.isWithheld(Counted.JOBS, company.area(), company.sector())
                ? new DynamicCompany(
                        company.area(),
                        company.sector(),
                        company.enterprise(),
                        company.name(),
                        company.unitsBefore(),
                        company.unitsAfter(),
                        Optional.empty(),
                        Optional.empty(),
                        company.grewInUnits(),
                        company.grewInJobs())
                : company;
    }
}
