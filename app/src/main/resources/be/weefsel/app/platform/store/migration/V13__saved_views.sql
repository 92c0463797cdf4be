-- Lists as somebody narrowed them down, under a name of her own.
create table platform.saved_view (
    number bigint generated always as identity primary key,
    person bigint not null references platform.person on delete cascade,
    name text not null check (name <> ''),
    -- Address without its language.
    path text not null check (path ~ '^/[a-z]'),
    saved_at timestamptz not null default now()
);
create index on platform.saved_view (person);
