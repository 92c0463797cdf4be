-- Work that comes round, such as the nightly backup. Whoever holds the row does it, so that several
-- instances on this database do it once.
create table platform.job (
    name text primary key,
    due_at timestamptz not null,
    done_at timestamptz,
    result text not null default '',
    -- Since when it fails, and why; without personal data. Empty again once it succeeds.
    failing_since timestamptz,
    failure text not null default ''
);
