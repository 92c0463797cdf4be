-- Words are compared without accents, and names also when they are misspelt.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create text search configuration vocabulary.dutch (copy = pg_catalog.dutch);
alter text search configuration vocabulary.dutch
    alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.dutch_stem;

create text search configuration vocabulary.french (copy = pg_catalog.french);
alter text search configuration vocabulary.french
    alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.french_stem;

create text search configuration vocabulary.english (copy = pg_catalog.english);
alter text search configuration vocabulary.english
    alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.english_stem;

-- PostgreSQL only promises array_to_string to be stable, because of types with settings; text has none.
create function vocabulary.joined(words text[]) returns text
    language sql immutable parallel safe
    return array_to_string(words, ' ; ');

-- The files that areas and sectors were last loaded from.
create table vocabulary.reference (
    resource text primary key,
    checksum text not null,
    loaded_at timestamptz not null default now()
);

create table vocabulary.area (
    code text not null,
    level text not null
        check (level in ('country', 'region', 'province', 'arrondissement', 'municipality')),
    parent text,
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    name_original text not null,
    valid_from date not null,
    valid_to date,
    successor text,
    latitude double precision not null,
    longitude double precision not null,
    words_nl tsvector not null generated always as
        (to_tsvector('vocabulary.dutch'::regconfig, name_nl)) stored,
    words_fr tsvector not null generated always as
        (to_tsvector('vocabulary.french'::regconfig, name_fr)) stored,
    words_en tsvector not null generated always as
        (to_tsvector('vocabulary.english'::regconfig, name_en)) stored,
    primary key (code, valid_from),
    check (valid_to >= valid_from)
);
create index on vocabulary.area (parent);

-- Ways in which the network divides its region; not official levels.
create table vocabulary.area_set (
    key text primary key,
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    name_original text not null,
    valid_from date,
    valid_to date,
    check (valid_to >= valid_from)
);

create table vocabulary.sub_region (
    key text primary key,
    area_set text not null references vocabulary.area_set on delete cascade,
    position integer not null,
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    name_original text not null,
    municipalities text[] not null
);

create table vocabulary.sector (
    classification text not null check (classification in ('nace-bel-2008', 'nace-bel-2025')),
    code text not null,
    level integer not null check (level between 1 and 5),
    parent text,
    label_nl text not null,
    label_fr text not null,
    label_en text not null,
    label_original text not null,
    primary key (classification, code)
);

-- Which code of 2025 takes over a code of 2008, where one does so whole.
create table vocabulary.sector_concordance (
    code_2008 text not null,
    code_2025 text not null,
    source text not null,
    primary key (code_2008, code_2025)
);

create table vocabulary.topic_scheme (
    iri text primary key,
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    name_original text not null
);

create table vocabulary.topic (
    key text primary key,
    iri text not null unique,
    scheme text not null references vocabulary.topic_scheme,
    label_nl text not null,
    label_fr text not null,
    label_en text not null,
    label_original text not null,
    other_nl text[] not null,
    other_fr text[] not null,
    other_en text[] not null,
    definition_nl text not null,
    definition_fr text not null,
    definition_en text not null,
    definition_original text,
    words_nl tsvector not null generated always as
        (to_tsvector('vocabulary.dutch'::regconfig, label_nl || ' ; ' || vocabulary.joined(other_nl))) stored,
    words_fr tsvector not null generated always as
        (to_tsvector('vocabulary.french'::regconfig, label_fr || ' ; ' || vocabulary.joined(other_fr))) stored,
    words_en tsvector not null generated always as
        (to_tsvector('vocabulary.english'::regconfig, label_en || ' ; ' || vocabulary.joined(other_en))) stored
);
create index on vocabulary.topic using gin (words_nl);
create index on vocabulary.topic using gin (words_fr);
create index on vocabulary.topic using gin (words_en);

create table vocabulary.topic_broader (
    topic text not null references vocabulary.topic on delete cascade,
    broader text not null references vocabulary.topic on delete cascade,
    primary key (topic, broader),
    check (topic <> broader)
);
create index on vocabulary.topic_broader (broader);

-- Each pair once, in the order of the alphabet.
create table vocabulary.topic_related (
    topic text not null references vocabulary.topic on delete cascade,
    related text not null references vocabulary.topic on delete cascade,
    primary key (topic, related),
    check (topic < related)
);
create index on vocabulary.topic_related (related);

create table vocabulary.cluster (
    key text primary key,
    position integer generated always as identity,
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    name_original text not null,
    purpose_nl text not null,
    purpose_fr text not null,
    purpose_en text not null,
    purpose_original text not null,
    thread text not null
        check (thread in ('indigo', 'madder', 'weld', 'sea', 'flax', 'walnut')),
    valid_from date,
    valid_to date,
    check (valid_to >= valid_from)
);
