-- A row for each establishment: where it is, what it is, what it does. Who is not known to be a
-- legal person is protected as a natural one. How large the enterprise is, is told by itself, else
-- by all its establishments of the country together.
with of_enterprise as (
    select e, sum(jobs) as jobs from establishment group by e
)
select
    coded_unit.u,
    coded_unit.e,
    coded_unit.area,
    'FR' as country,
    coded_unit.zip,
    false as is_struck_off,
    coded_unit.start_day,
    coalesce(legal_unit.is_natural, true) as is_natural,
    coalesce(legal_unit.is_active, true) as is_normal,
    coalesce(legal_unit.is_market, true) as is_market,
    coded_unit.is_employer,
    coded_unit.code as smallest,
    coded_unit.code as frequent,
    coded_unit.code as shared,
    coded_unit.is_employer and coded_unit.code is not null as is_of_employer,
    coded_unit.u as sector_entity,
    coded_unit.jobs,
    coded_unit.jobs_low,
    coded_unit.jobs_high,
    case when coded_unit.jobs is not null then 'J1' end as jobs_layer,
    coalesce(legal_unit.jobs, of_enterprise.jobs) as enterprise_jobs
from coded_unit
left join legal_unit on legal_unit.e = coded_unit.e
left join of_enterprise on of_enterprise.e = coded_unit.e
order by e, u
