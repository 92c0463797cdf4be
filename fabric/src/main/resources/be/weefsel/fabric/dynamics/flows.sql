-- How many units of each cell came and went, over `before` and `after`: a row for each unit in the
-- register, with the cell in which it counts, if any.
with change as (
    select
        before.area as area_before,
        before.sector as sector_before,
        after.area as area_after,
        after.sector as sector_after,
        before.u is null as is_new,
        after.u is null as is_gone,
        coalesce(after.is_natural, before.is_natural) as is_natural
    from before
    full join after on after.u = before.u
    where before.area is not null or after.area is not null
),
flow as (
    select
        area_before as area,
        sector_before as sector,
        1 as before,
        0 as after,
        0 as births,
        cast(is_gone as integer) as deaths,
        0 as arrivals,
        cast(not is_gone and area_after is distinct from area_before as integer) as departures,
        0 as switched_in,
        cast(area_after = area_before and sector_after <> sector_before as integer)
            as switched_out,
        is_natural
    from change
    where area_before is not null
    union all
    select
        area_after as area,
        sector_after as sector,
        0 as before,
        1 as after,
        cast(is_new as integer) as births,
        0 as deaths,
        cast(not is_new and area_before is distinct from area_after as integer) as arrivals,
        0 as departures,
        cast(area_before = area_after and sector_before <> sector_after as integer)
            as switched_in,
        0 as switched_out,
        is_natural
    from change
    where area_after is not null
)
select
    area,
    sector,
    sum(before) as before,
    sum(after) as after,
    sum(births) as births,
    sum(deaths) as deaths,
    sum(arrivals) as arrivals,
    sum(departures) as departures,
    coalesce(sum(switched_in), 0) as switched_in,
    coalesce(sum(switched_out), 0) as switched_out,
    count(*) filter (where is_natural) as natural_units,
    count(*) filter (
        where is_natural
            and (
                births + deaths + arrivals + departures > 0
                or coalesce(switched_in + switched_out, 0) > 0
            )
    ) as natural_changes
from flow
group by area, sector
order by area, sector
