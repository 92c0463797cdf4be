-- Which offers were suggested to whoever may act on a question, on which day, at which place and
-- why. It names no person. What became of them stands with introductions, outcomes and so on.
create table matching.shown (
    question text not null references matching.question (key) on delete cascade,
    offer text not null references actors.offer (key) on delete cascade,
    day date not null,
    reader text not null check (reader in ('company', 'facilitator')),
    place integer not null check (place >= 1),
    total double precision not null check (total between 0 and 1),
    parts jsonb not null,
    -- The chance with which it was drawn to stand there; empty where it stands by its total.
    chance double precision check (chance > 0 and chance <= 1),
    primary key (question, offer, day, reader)
);
create index on matching.shown (day);

-- Whether one of the first suggestions is drawn by chance. Without a row it is.
create table matching.exploration (
    only_one boolean primary key default true check (only_one),
    switched_on boolean not null
);
