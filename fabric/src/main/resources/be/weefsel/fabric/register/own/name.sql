-- Names of units, and of an enterprise that of the first of them that has one.
with named as (
    select u, e, line, name
    from entry
    where name is not null
    qualify row_number() over (partition by u order by line desc) = 1
),
of_all as (
    select u as entity, name from named
    union all
    select e as entity, min_by(name, line) as name from named group by e
)
select
    entity,
    cast(0 as tinyint) as language,
    cast(1 as tinyint) as kind,
    name
from of_all
order by entity
