-- How long the drive between towns takes, as somebody gave it: the newest counts, and the one before
-- it is kept to go back to. Without a row, or with an empty table, drives are estimated.
create table matching.travel_times (
    number bigint generated always as identity primary key,
    given_at timestamptz not null,
    times jsonb not null
);
