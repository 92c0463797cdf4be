-- The units with their jobs: what was reported stays, everything else is that of `estimate`.
with known as (
    select
        unit.* exclude (jobs, jobs_low, jobs_high, jobs_layer, enterprise_jobs),
        case when unit.jobs_layer = 'J1' then unit.jobs else estimate.jobs end as jobs,
        case when unit.jobs_layer = 'J1' then unit.jobs_low else estimate.low end as jobs_low,
        case when unit.jobs_layer = 'J1' then unit.jobs_high else estimate.high end as jobs_high,
        case when unit.jobs_layer = 'J1' then 'J1' else estimate.layer end as jobs_layer
    from unit
    left join estimate on estimate.u = unit.u
)
select known.*, sum(jobs) over (partition by e) as enterprise_jobs
from known
order by e, u
