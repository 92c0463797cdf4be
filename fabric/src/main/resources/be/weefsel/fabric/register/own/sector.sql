-- The sector of each unit: the table gives one, so that every rule chooses the same.
select
    u as entity,
    smallest as nace,
    cast(1 as double) as weight,
    true as is_first,
    cast(rpad(smallest, 5, '0') as integer) as smallest,
    cast(rpad(smallest, 5, '0') as integer) as frequent,
    cast(rpad(smallest, 5, '0') as integer) as shared,
    is_of_employer
from unit
where smallest is not null
order by entity
