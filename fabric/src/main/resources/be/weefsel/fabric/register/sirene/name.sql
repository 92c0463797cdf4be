-- Names of legal persons and of their establishments, in French, where INSEE publishes them.
with named as (
    select e as entity, name
    from legal_unit
    where not is_natural and name is not null
    union all
    select establishment.u as entity, establishment.name
    from establishment
    join legal_unit on legal_unit.e = establishment.e
    where establishment.is_inside
        and not legal_unit.is_natural
        and establishment.name is not null
)
select
    entity,
    cast(1 as tinyint) as language,
    cast(1 as tinyint) as kind,
    name
from named
order by entity
