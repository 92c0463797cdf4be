-- The one network of this database.
create table platform.network (
    only_one boolean primary key default true check (only_one),
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    languages text[] not null check (cardinality(languages) > 0),
    areas text[] not null,
    demo boolean not null,
    founded_at timestamptz not null default now()
);

-- People with an account. Personal data: never in logs, exports or public pages.
create table platform.person (
    id bigint generated always as identity primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    language text not null check (language in ('nl', 'fr', 'en')),
    role text not null check (role in ('company', 'expert', 'facilitator', 'administrator')),
    organisation text,
    password_hash text not null,
    created_at timestamptz not null default now()
);
create index on platform.person (organisation);

-- Who changed what, when, from what to what.
create table platform.audit (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    person bigint references platform.person on delete set null,
    action text not null,
    subject_kind text not null,
    subject_key text not null,
    before jsonb,
    after jsonb
);
create index on platform.audit (subject_kind, subject_key, at);

-- How often somebody tried something lately; losing it in a crash only makes us forgiving.
create unlogged table platform.attempt (
    what text not null,
    who text not null,
    slot timestamptz not null,
    times integer not null,
    primary key (what, who, slot)
);

-- Sessions, so that any instance on this database knows who signed in.
create table platform.session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index on platform.session (expiry_time);
create index on platform.session (principal_name);

create table platform.session_attributes (
    session_primary_id char(36) not null references platform.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
