-- The sector of each entity: the table gives one, so that every rule chooses the same.
with chosen as (
    select e as entity, smallest as nace, is_employer
    from firm
    where smallest is not null
    union all
    select u as entity, smallest as nace, is_employer
    from unit
    where smallest is not null
)
select
    entity,
    nace,
    cast(1 as double) as weight,
    true as is_first,
    cast(rpad(nace, 5, '0') as integer) as smallest,
    cast(rpad(nace, 5, '0') as integer) as frequent,
    cast(rpad(nace, 5, '0') as integer) as shared,
    is_employer as is_of_employer
from chosen
order by entity
