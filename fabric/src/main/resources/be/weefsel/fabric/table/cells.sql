-- What there is in each area and sector. First by enterprise, so that a firm with several units in a
-- cell is one firm there, and the largest firm is known.
with by_firm as (
    select
        member.area,
        substr(placed.nace, 1, :level) as sector,
        placed.e,
        sum(placed.weight) as units,
        coalesce(sum(placed.jobs * placed.weight), 0) as jobs,
        coalesce(sum(placed.jobs_low * placed.weight), 0) as jobs_low,
        coalesce(sum(placed.jobs_high * placed.weight), 0) as jobs_high,
        sum(case when placed.jobs is null then 0 else placed.weight end) as units_with_jobs,
        sum(case when placed.is_natural then placed.weight else 0 end) as natural_units
    from placed
    join member on member.municipality = placed.area
    group by member.area, substr(placed.nace, 1, :level), placed.e
)
select
    area,
    sector,
    sum(units) as units,
    count(*) as firms,
    sum(jobs) as jobs,
    sum(jobs_low) as jobs_low,
    sum(jobs_high) as jobs_high,
    sum(units_with_jobs) as units_with_jobs,
    sum(natural_units) as natural_units,
    max(jobs) as largest
from by_firm
group by area, sector
order by area, sector
