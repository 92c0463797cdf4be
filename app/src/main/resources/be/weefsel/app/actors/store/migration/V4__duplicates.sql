-- A name without accents, capitals and legal forms: what two entries of one organisation share.
create function actors.bare_name(name text) returns text
    language sql immutable strict parallel safe as
$$
    select btrim(regexp_replace(regexp_replace(
        replace(lower(public.unaccent('public.unaccent'::regdictionary, name)), '.', ''),
        '\m(bv|bvba|nv|cv|cvba|vzw|vof|comm ?v|sa|srl|sprl|sc|scrl|asbl|snc|sas|sarl|eurl|gmbh|ag|kg|ltd|plc|inc|llc)\M',
        ' ', 'g'), '[^a-z0-9]+', ' ', 'g'))
$$;

alter table actors.organisation
    add column bare_name text not null generated always as (
        actors.bare_name(
            case name_original when 'nl' then name_nl when 'fr' then name_fr else name_en end)) stored;
create index on actors.organisation using gin (bare_name public.gin_trgm_ops);

-- Pairs of which somebody said that they are two. Plain keys: it still holds when an entry that
-- was merged into another comes back.
create table actors.set_apart (
    one text not null,
    other text not null,
    set_by bigint references platform.person on delete set null,
    set_at timestamptz not null,
    primary key (one, other),
    check (one < other)
);

-- Entries that turned out to be one. The key of the one that is gone leads to the one that stays.
create table actors.merge (
    number bigint generated always as identity primary key,
    gone text not null,
    stays text not null,
    gone_was jsonb not null,
    stays_was jsonb not null,
    stays_became jsonb not null,
    merged_by bigint references platform.person on delete set null,
    merged_at timestamptz not null,
    undone_at timestamptz,
    check (gone <> stays)
);
create unique index on actors.merge (gone) where undone_at is null;

-- Rows that got another organisation in a merge: what they are known by; of those that gave way to
-- a row that said the same, everything.
create table actors.moved (
    merge bigint not null references actors.merge on delete cascade,
    table_name text not null,
    column_name text not null,
    content jsonb not null,
    gave_way boolean not null
);
create index on actors.moved (merge, table_name, column_name);
