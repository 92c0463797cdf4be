-- What came of an introduction once the question was answered.
create table matching.outcome (
    introduction bigint primary key references matching.introduction on delete cascade,
    result text not null check (result in ('solved', 'partly', 'not')),
    followed text not null check (followed in ('test', 'project', 'purchase', 'training', 'nothing-yet')),
    words text not null,
    language text not null check (language in ('nl', 'fr', 'en')),
    recorded_by bigint references platform.person on delete set null,
    recorded_at timestamptz not null
);

-- How satisfied the company is with how its question was answered: 1 not at all, 5 fully.
create table matching.satisfaction (
    question text primary key references matching.question (key) on delete cascade,
    grade integer not null check (grade between 1 and 5),
    recorded_by bigint references platform.person on delete set null,
    recorded_at timestamptz not null
);
