-- A row for each enterprise: where the first of its units in the table is, and what that does.
with last_line as (
    select u, max(line) as line from entry group by u
)
select
    unit.e,
    min_by(unit.area, last_line.line) as area,
    :country as country,
    min(unit.start_day) as start_day,
    bool_or(unit.is_natural) as is_natural,
    true as is_normal,
    true as is_market,
    bool_or(unit.is_employer) as is_employer,
    cast(null as smallint) as form,
    min_by(unit.smallest, last_line.line) as smallest,
    min_by(unit.frequent, last_line.line) as frequent,
    min_by(unit.shared, last_line.line) as shared,
    count(*) as units,
    sum(unit.jobs) as jobs
from unit
join last_line on last_line.u = unit.u
group by unit.e
order by e
