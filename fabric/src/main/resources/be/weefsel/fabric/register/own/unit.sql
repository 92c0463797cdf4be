-- A row for each unit: of two rows with the same number the last stays.
with chosen as (
    select *
    from entry
    qualify row_number() over (partition by u order by line desc) = 1
)
select
    u,
    e,
    area,
    :country as country,
    zip,
    false as is_struck_off,
    start_day,
    is_natural,
    true as is_normal,
    true as is_market,
    is_employer,
    code as smallest,
    code as frequent,
    code as shared,
    is_employer and code is not null as is_of_employer,
    u as sector_entity,
    jobs,
    jobs_low,
    jobs_high,
    case when jobs is not null then 'J1' end as jobs_layer,
    sum(jobs) over (partition by e) as enterprise_jobs
from chosen
order by e, u
