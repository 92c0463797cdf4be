-- Somebody says that she acts for an organisation, and waits for a yes. Personal data.
create table platform.claim (
    id bigint generated always as identity primary key,
    person bigint not null references platform.person on delete cascade,
    organisation text,
    number text not null default '',
    name text not null default '',
    why text not null,
    asked_at timestamptz not null,
    decided_at timestamptz,
    decided_by bigint references platform.person on delete set null,
    approved boolean,
    check (organisation is not null or number <> ''),
    check ((decided_at is null) = (approved is null))
);
create unique index on platform.claim (person, coalesce(organisation, number)) where decided_at is null;
create index on platform.claim (decided_by);
