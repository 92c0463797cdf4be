-- Jobs of units from those of their enterprises in `fte` (the latest year): all of them when the
-- enterprise has one unit (J2), else spread equally over its units of employers, or over all its
-- units when none is one (J3). What was reported for units stays and is taken off first.
with latest as (
    select e, max_by(fte, year) as fte from fte group by e
),
enterprise as (
    select
        unit.e,
        latest.fte,
        count(*) as units,
        bool_or(unit.is_employer) as is_employer,
        coalesce(sum(unit.jobs) filter (where unit.jobs_layer = 'J1'), 0) as reported,
        count(*) filter (
            where unit.is_employer and unit.jobs_layer is distinct from 'J1'
        ) as employers,
        count(*) filter (where unit.jobs_layer is distinct from 'J1') as unknown
    from unit
    join latest on latest.e = unit.e
    group by unit.e, latest.fte
)
select
    unit.u,
    greatest(fte - reported, 0)
        / case when enterprise.is_employer then employers else unknown end as jobs,
    case when units = 1 then fte else 0 end as low,
    greatest(fte - reported, 0) as high,
    case when units = 1 then 'J2' else 'J3' end as layer
from unit
join enterprise on enterprise.e = unit.e
where unit.jobs_layer is distinct from 'J1'
    and (unit.is_employer or not enterprise.is_employer)
