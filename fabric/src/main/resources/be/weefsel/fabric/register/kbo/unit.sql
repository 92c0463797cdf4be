-- A row for each unit of an enterprise that is in the register: where it is, what it is, what it
-- does. A unit without activities of its own does what its enterprise does. An address that was
-- struck off places nothing.
with place as (
    select
        entity,
        max(municipality) filter (where not is_struck_off) as municipality,
        max(zip) as zip,
        bool_or(is_struck_off) as is_struck_off
    from address
    where kind = 2
    group by entity
),
chosen as (
    select entity, smallest, frequent, shared, is_of_employer
    from sector
    where is_first
),
employer as (
    select distinct entity from activity where activity_group = 6
),
job as (
    select u, sum(jobs) as jobs from jobs group by u
),
enterprise_job as (
    select establishment.e, sum(job.jobs) as jobs
    from job
    join establishment on establishment.u = job.u
    group by establishment.e
)
select
    cast(establishment.u as bigint) as u,
    cast(establishment.e as bigint) as e,
    cast(place.municipality as varchar) as area,
    'BE' as country,
    place.zip,
    coalesce(place.is_struck_off, false) as is_struck_off,
    establishment.start_day,
    enterprise.is_natural,
    coalesce(enterprise.situation, 0) = 0 as is_normal,
    coalesce(enterprise.form not in (select form from no_market_form), true) as is_market,
    employer.entity is not null as is_employer,
    lpad(cast(coalesce(own.smallest, inherited.smallest) as varchar), 5, '0') as smallest,
    lpad(cast(coalesce(own.frequent, inherited.frequent) as varchar), 5, '0') as frequent,
    lpad(cast(coalesce(own.shared, inherited.shared) as varchar), 5, '0') as shared,
    coalesce(own.is_of_employer, false) as is_of_employer,
    cast(case when own.entity is null then establishment.e else establishment.u end as bigint)
        as sector_entity,
    job.jobs,
    job.jobs as jobs_low,
    job.jobs as jobs_high,
    case when job.jobs is not null then 'J1' end as jobs_layer,
    enterprise_job.jobs as enterprise_jobs
from establishment
join enterprise on enterprise.e = establishment.e
left join place on place.entity = establishment.u
left join chosen own on own.entity = establishment.u
left join chosen inherited on inherited.entity = establishment.e
left join employer on employer.entity = establishment.u
left join job on job.u = establishment.u
left join enterprise_job on enterprise_job.e = establishment.e
order by e, u
