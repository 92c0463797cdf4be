-- Offers that the facilitator does not suggest for a question, and why.
create table matching.set_aside (
    question text not null references matching.question (key) on delete cascade,
    offer text not null references actors.offer (key),
    reason text not null check (reason <> ''),
    language text not null check (language in ('nl', 'fr', 'en')),
    set_by bigint references platform.person on delete set null,
    set_at timestamptz not null,
    primary key (question, offer)
);

-- Actors whose opinion the facilitator asks, and what they think.
create table matching.opinion (
    question text not null references matching.question (key) on delete cascade,
    organisation text not null references actors.organisation (key),
    asked_by bigint references platform.person on delete set null,
    asked_at timestamptz not null,
    verdict text check (verdict in ('fits', 'does-not-fit', 'somebody-else')),
    words text,
    language text check (language in ('nl', 'fr', 'en')),
    given_by bigint references platform.person on delete set null,
    given_at timestamptz,
    primary key (question, organisation),
    check ((verdict is null) = (given_at is null)),
    check ((verdict is null) = (words is null)),
    check ((verdict is null) = (language is null))
);
create index on matching.opinion (organisation);
