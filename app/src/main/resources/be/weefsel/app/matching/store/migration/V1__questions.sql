create sequence matching.question_number;

-- Innovation questions. Everything but the confidential detail.
create table matching.question (
    key text primary key,
    company text not null references actors.organisation (key),
    asker bigint references platform.person on delete set null,
    language text not null check (language in ('nl', 'fr', 'en')),
    title text not null,
    teaser text not null,
    problem text not null,
    tried text not null,
    result text not null,
    constraints text not null,
    cluster text references vocabulary.cluster (key),
    topics text[] not null,
    trl_lowest integer,
    trl_highest integer,
    across_borders boolean not null,
    match_confidential boolean not null,
    deadline date,
    stage text not null check (stage in ('draft', 'open', 'introduced', 'answered', 'withdrawn')),
    asked_on date check (stage = 'draft' or asked_on is not null),
    changed_at timestamptz not null default now()
);
create index on matching.question (company);
create index on matching.question (stage, asked_on);

-- Apart, so that no list, search or export can take it along by mistake.
create table matching.confidential_detail (
    question text primary key references matching.question (key) on delete cascade,
    detail text not null
);

-- Actors whom the company allows to read the confidential detail.
create table matching.confidant (
    question text not null references matching.question (key) on delete cascade,
    organisation text not null references actors.organisation (key),
    allowed_at timestamptz not null default now(),
    accepted_at timestamptz,
    accepted_by bigint references platform.person on delete set null,
    primary key (question, organisation)
);

create table matching.introduction (
    id bigint generated always as identity primary key,
    question text not null references matching.question (key) on delete cascade,
    offer text not null references actors.offer (key),
    organisation text not null references actors.organisation (key),
    introduced_by bigint references platform.person on delete set null,
    introduced_at timestamptz not null default now(),
    line text not null,
    line_language text not null check (line_language in ('nl', 'fr', 'en')),
    why jsonb,
    taken_back_at timestamptz
);
-- An actor is introduced to a question once at a time, also when two facilitators press at the same moment.
create unique index on matching.introduction (question, organisation) where taken_back_at is null;
create index on matching.introduction (organisation);
create index on matching.introduction (offer) where taken_back_at is null;

-- What happened to a question; never changed afterwards.
create table matching.event (
    id bigint generated always as identity primary key,
    question text not null references matching.question (key) on delete cascade,
    at timestamptz not null default now(),
    kind text not null,
    person bigint references platform.person on delete set null,
    organisation text
);
create index on matching.event (question, at);
