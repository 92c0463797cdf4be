-- How classes of revision 2 became those of revision 2.1, where an establishment tells both, as five
-- digits.
select
    older * 10 as older,
    newer * 10 as newer,
    cast(count(*) as integer) as seen
from establishment
where is_inside and older is not null and newer is not null
group by older, newer
order by older, newer
