-- Enterprises that are legal persons, trade on a market and have fewer than 250 jobs, and that grew
-- between `before` and `after`. Jobs that were estimated (J3, J4) tell of no growth.
with earlier as (
    select
        e,
        count(*) as units,
        sum(jobs) as jobs,
        bool_and(coalesce(jobs_layer in ('J1', 'J2'), false)) as is_known,
        bool_and(coalesce(jobs_layer = 'J1', false)) as is_reported
    from before
    where not is_natural and is_normal and is_market
    group by e
),
later as (
    select
        e,
        count(*) as units,
        sum(jobs) as jobs,
        bool_and(coalesce(jobs_layer in ('J1', 'J2'), false)) as is_known,
        bool_and(coalesce(jobs_layer = 'J1', false)) as is_reported,
        max(enterprise_jobs) as size,
        min_by(area, (-coalesce(jobs, 0), u)) as municipality,
        min_by(sector, (-coalesce(jobs, 0), u)) as sector
    from after
    where not is_natural and is_normal and is_market
    group by e
)
select
    member.area,
    later.sector,
    later.e,
    earlier.units as units_before,
    later.units as units_after,
    case when earlier.is_reported and later.is_reported then earlier.jobs end as jobs_before,
    case when earlier.is_reported and later.is_reported then later.jobs end as jobs_after,
    later.units > earlier.units as grew_in_units,
    coalesce(
        earlier.is_known and later.is_known and earlier.jobs >= 10
            and later.jobs >= earlier.jobs * :growth,
        false
    ) as grew_in_jobs
from later
join earlier on earlier.e = later.e
join member on member.municipality = later.municipality
where later.size < 250 and later.sector is not null and (grew_in_units or grew_in_jobs)
order by member.area, later.sector, later.e
