-- The enterprises with the jobs of their units.
with of_units as (
    select e, sum(jobs) as jobs from estimated group by e
)
select firm.* replace (of_units.jobs as jobs)
from firm
left join of_units on of_units.e = firm.e
order by e
