-- Rounds of judging: questions of which people grade the offers that were found for them.
create table judging.round (
    number bigint generated always as identity primary key,
    name text not null check (name <> ''),
    depth int not null check (depth between 10 and 30),
    opened_on date not null,
    opened_by bigint references platform.person on delete set null,
    closed_on date,
    -- It can be brought back until it is cleared away.
    removed_at timestamptz
);

-- What is graded: the best offers of all rankers for a question, each once.
create table judging.pooled (
    round bigint not null references judging.round on delete cascade,
    question text not null references matching.question (key) on delete cascade,
    offer text not null references actors.offer (key),
    primary key (round, question, offer)
);

-- Which ranker found it, at which place. Never shown to those who judge.
create table judging.proposal (
    round bigint not null,
    question text not null,
    offer text not null,
    ranker text not null check (ranker <> ''),
    place int not null check (place > 0),
    primary key (round, question, ranker, place),
    unique (round, question, ranker, offer),
    foreign key (round, question, offer) references judging.pooled on delete cascade
);

-- Who judges. The grades of somebody who is forgotten stay, without her name.
create table judging.judge (
    number bigint generated always as identity primary key,
    round bigint not null references judging.round on delete cascade,
    person bigint references platform.person on delete set null,
    named_on date not null,
    unique (round, person),
    unique (round, number)
);

create table judging.grade (
    round bigint not null,
    question text not null,
    offer text not null,
    judge bigint not null,
    given_by bigint references platform.person on delete set null,
    grade text not null check (grade in ('0', '1', '2', '3', 'unknown')),
    given_at timestamptz not null,
    primary key (round, question, offer, judge),
    foreign key (round, question, offer) references judging.pooled on delete cascade,
    foreign key (round, judge) references judging.judge (round, number)
);

-- The grade that was agreed on where judges differed.
create table judging.settled (
    round bigint not null,
    question text not null,
    offer text not null,
    grade text not null check (grade in ('0', '1', '2', '3')),
    settled_by bigint references platform.person on delete set null,
    settled_at timestamptz not null,
    primary key (round, question, offer),
    foreign key (round, question, offer) references judging.pooled on delete cascade
);
