-- Files of registers that are, or were, read into the fabric. What came of it lies in the folder of
-- the fabric; here stands how far it is, so that every instance can tell.
create table fabric.import_run (
    number bigint generated always as identity primary key,
    kind text not null check (kind <> ''),
    file text not null check (file <> ''),
    started_at timestamptz not null,
    started_by bigint references platform.person on delete set null,
    step text not null check (step <> ''),
    share double precision not null check (share between 0 and 1),
    -- When the instance that reads last said how far it is. One that was killed says no more.
    seen_at timestamptz not null,
    is_cancelled boolean not null default false,
    ended_at timestamptz,
    outcome text check (outcome in ('published', 'kept', 'failed', 'cancelled', 'interrupted')),
    register text not null default '',
    edition text not null default '',
    -- An English sentence, without anything about persons.
    failure text not null default '',
    check ((ended_at is null) = (outcome is null))
);

-- One at a time: each takes both cores and hundreds of megabytes.
create unique index one_import_at_a_time on fabric.import_run ((true)) where ended_at is null;
