-- How long is kept what names people, once somebody decided.
create table platform.retention (
    only_one boolean primary key default true check (only_one),
    letter_days integer not null check (letter_days between 7 and 365),
    blocked_months integer not null check (blocked_months between 1 and 36)
);
