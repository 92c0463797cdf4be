-- A row for each enterprise: where its seat is, and what it does itself. One without activities of
-- its own does what its oldest unit does. Natural persons have no seat in the register.
with seat as (
    select entity, max(municipality) as municipality
    from address
    where kind = 1 and not is_struck_off
    group by entity
),
of_units as (
    select
        e,
        count(*) as units,
        sum(jobs) as jobs,
        min_by(area, u) as area,
        min_by(smallest, u) as smallest,
        min_by(frequent, u) as frequent,
        min_by(shared, u) as shared
    from unit
    group by e
),
chosen as (
    select entity, smallest, frequent, shared
    from sector
    where is_first and entity < 20000000
),
employer as (
    select distinct entity from activity where activity_group = 6 and entity < 20000000
)
select
    cast(enterprise.e as bigint) as e,
    coalesce(cast(seat.municipality as varchar), case when enterprise.is_natural then of_units.area end)
        as area,
    'BE' as country,
    enterprise.start_day,
    enterprise.is_natural,
    coalesce(enterprise.situation, 0) = 0 as is_normal,
    coalesce(enterprise.form not in (select form from no_market_form), true) as is_market,
    employer.entity is not null as is_employer,
    enterprise.form,
    coalesce(lpad(cast(chosen.smallest as varchar), 5, '0'), of_units.smallest) as smallest,
    coalesce(lpad(cast(chosen.frequent as varchar), 5, '0'), of_units.frequent) as frequent,
    coalesce(lpad(cast(chosen.shared as varchar), 5, '0'), of_units.shared) as shared,
    coalesce(of_units.units, 0) as units,
    of_units.jobs
from enterprise
left join seat on seat.entity = enterprise.e
left join of_units on of_units.e = enterprise.e
left join chosen on chosen.entity = enterprise.e
left join employer on employer.entity = enterprise.e
order by e
