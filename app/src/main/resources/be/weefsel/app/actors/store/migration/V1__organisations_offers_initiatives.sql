create table actors.organisation (
    key text primary key,
    kind text not null,
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    name_original text not null,
    description_nl text not null,
    description_fr text not null,
    description_en text not null,
    description_original text,
    register text check (register in ('kbo', 'siren', 'siret', 'kvk')),
    number text,
    town text not null,
    municipality text,
    country text not null check (country ~ '^[A-Z]{2}$'),
    latitude double precision,
    longitude double precision,
    website text,
    size text,
    -- Codes of activity with their edition in front: 'nace-bel-2025:13100'.
    sectors text[] not null,
    languages text[] not null,
    active_from date,
    active_to date,
    -- May be told before the successor is there itself.
    successor text references actors.organisation deferrable initially deferred,
    fictional boolean not null,
    illustrative text[] not null,
    source text not null,
    words_nl tsvector not null generated always as (
        setweight(to_tsvector('vocabulary.dutch'::regconfig, name_nl || ' ; ' || key), 'A')
            || to_tsvector('vocabulary.dutch'::regconfig, description_nl || ' ; ' || town)) stored,
    words_fr tsvector not null generated always as (
        setweight(to_tsvector('vocabulary.french'::regconfig, name_fr), 'A')
            || to_tsvector('vocabulary.french'::regconfig, description_fr || ' ; ' || town)) stored,
    words_en tsvector not null generated always as (
        setweight(to_tsvector('vocabulary.english'::regconfig, name_en), 'A')
            || to_tsvector('vocabulary.english'::regconfig, description_en || ' ; ' || town)) stored,
    check ((register is null) = (number is null)),
    check ((latitude is null) = (longitude is null)),
    check (active_to >= active_from)
);
create unique index on actors.organisation (register, number);
create index on actors.organisation using gin (words_nl);
create index on actors.organisation using gin (words_fr);
create index on actors.organisation using gin (words_en);

create table actors.site (
    number bigint generated always as identity primary key,
    organisation text not null references actors.organisation,
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    name_original text,
    address text not null,
    postal_code text not null,
    town text not null,
    municipality text,
    country text not null check (country ~ '^[A-Z]{2}$'),
    latitude double precision,
    longitude double precision,
    check ((latitude is null) = (longitude is null))
);
create index on actors.site (organisation);

-- Personal data, apart from everything that is published.
create table actors.contact_person (
    number bigint generated always as identity primary key,
    organisation text not null references actors.organisation,
    name text not null,
    email text not null,
    phone text not null,
    task text not null,
    language text not null check (language in ('nl', 'fr', 'en')),
    consent_on date not null
);
create index on actors.contact_person (organisation);

-- One row for each time that an organisation took part: it may leave and come back.
create table actors.membership (
    organisation text not null references actors.organisation,
    cluster text not null references vocabulary.cluster,
    role text not null,
    valid_from date,
    valid_to date,
    check (valid_to >= valid_from)
);
create unique index on actors.membership (organisation, cluster, valid_from) nulls not distinct;
create index on actors.membership (cluster);

create table actors.offer (
    key text primary key,
    organisation text not null references actors.organisation,
    kind text not null check (kind in ('lab', 'expertise', 'training', 'service', 'space')),
    title_nl text not null,
    title_fr text not null,
    title_en text not null,
    title_original text not null,
    description_nl text not null,
    description_fr text not null,
    description_en text not null,
    description_original text not null,
    keywords text[] not null,
    languages text[] not null,
    capacity_per_year integer check (capacity_per_year >= 1),
    capacity_unit text,
    trl_from integer check (trl_from between 1 and 9),
    trl_to integer check (trl_to between trl_from and 9),
    open_from date,
    open_to date,
    illustrative text[] not null,
    source text not null,
    words_nl tsvector not null generated always as (
        setweight(to_tsvector('vocabulary.dutch'::regconfig, title_nl || ' ; ' || vocabulary.joined(keywords)), 'B')
            || to_tsvector('vocabulary.dutch'::regconfig, description_nl)) stored,
    words_fr tsvector not null generated always as (
        setweight(to_tsvector('vocabulary.french'::regconfig, title_fr || ' ; ' || vocabulary.joined(keywords)), 'B')
            || to_tsvector('vocabulary.french'::regconfig, description_fr)) stored,
    words_en tsvector not null generated always as (
        setweight(to_tsvector('vocabulary.english'::regconfig, title_en || ' ; ' || vocabulary.joined(keywords)), 'B')
            || to_tsvector('vocabulary.english'::regconfig, description_en)) stored,
    check ((capacity_per_year is null) = (capacity_unit is null)),
    check ((trl_from is null) = (trl_to is null)),
    check (open_to >= open_from)
);
create index on actors.offer (organisation);
create index on actors.offer using gin (words_nl);
create index on actors.offer using gin (words_fr);
create index on actors.offer using gin (words_en);

create table actors.offer_topic (
    offer text not null references actors.offer,
    topic text not null references vocabulary.topic,
    primary key (offer, topic)
);
create index on actors.offer_topic (topic);

create table actors.offer_cluster (
    offer text not null references actors.offer,
    cluster text not null references vocabulary.cluster,
    primary key (offer, cluster)
);

create table actors.initiative (
    key text primary key,
    kind text not null check (kind in ('project', 'platform')),
    name_nl text not null,
    name_fr text not null,
    name_en text not null,
    name_original text not null,
    description_nl text not null,
    description_fr text not null,
    description_en text not null,
    description_original text,
    website text,
    period_from date,
    period_to date,
    lead text references actors.organisation,
    illustrative text[] not null,
    source text not null,
    check (period_to >= period_from)
);

create table actors.initiative_partner (
    initiative text not null references actors.initiative,
    organisation text not null references actors.organisation,
    primary key (initiative, organisation)
);
create index on actors.initiative_partner (organisation);

create table actors.initiative_cluster (
    initiative text not null references actors.initiative,
    cluster text not null references vocabulary.cluster,
    primary key (initiative, cluster)
);
