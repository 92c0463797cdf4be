-- A row for each enterprise with an establishment that was read: where its seat is, when that was
-- read too, and what it does itself; else what its seat does, or its first establishment.
with of_units as (
    select
        e,
        count(*) as units,
        max(area) filter (where is_seat) as area,
        max(code) filter (where is_seat) as code_of_seat,
        min_by(code, u) as code_of_first,
        min(start_day) as start_day
    from coded_unit
    group by e
),
of_enterprise as (
    select e, sum(jobs) as jobs, bool_or(is_employer) as is_employer
    from establishment
    group by e
),
coded as (
    select
        of_units.*,
        coalesce(coded_firm.code, of_units.code_of_seat, of_units.code_of_first) as code
    from of_units
    left join coded_firm on coded_firm.e = of_units.e
)
select
    coded.e,
    coded.area,
    'FR' as country,
    coalesce(legal_unit.start_day, coded.start_day) as start_day,
    coalesce(legal_unit.is_natural, true) as is_natural,
    coalesce(legal_unit.is_active, true) as is_normal,
    coalesce(legal_unit.is_market, true) as is_market,
    of_enterprise.is_employer,
    legal_unit.form,
    coded.code as smallest,
    coded.code as frequent,
    coded.code as shared,
    coded.units,
    coalesce(legal_unit.jobs, of_enterprise.jobs) as jobs
from coded
join of_enterprise on of_enterprise.e = coded.e
left join legal_unit on legal_unit.e = coded.e
order by e
