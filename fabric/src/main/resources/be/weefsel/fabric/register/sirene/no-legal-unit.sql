-- Enterprises, when nothing is known of them.
select
    cast(0 as bigint) as e,
    false as is_natural,
    false as is_active,
    false as is_market,
    cast(0 as smallint) as form,
    0 as start_day,
    0 as older,
    0 as newer,
    cast(0 as double) as jobs,
    '' as name
where false
