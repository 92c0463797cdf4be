-- How much each criterion counts in this network. Without a row it is as Weefsel brings it.
create table matching.weights (
    only_one boolean primary key default true check (only_one),
    shares jsonb not null
);

-- The last proposal that a facilitator dismissed: it is not made again before there are more answers.
create table matching.weights_dismissed (
    only_one boolean primary key default true check (only_one),
    answers integer not null,
    reason text not null check (reason <> ''),
    language text not null check (language in ('nl', 'fr', 'en')),
    dismissed_at timestamptz not null
);
