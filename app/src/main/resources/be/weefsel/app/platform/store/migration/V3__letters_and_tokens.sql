-- How a person wants to hear what happens. Letters about her account come always.
alter table platform.person
    add column letters text not null default 'each' check (letters in ('each', 'daily', 'weekly', 'none'));

-- Letters to people, written in the transaction of what they tell. Personal data.
create table platform.letter (
    id bigint generated always as identity primary key,
    person bigint not null references platform.person on delete cascade,
    kind text not null check (kind in ('news', 'digest', 'invitation', 'password')),
    language text not null check (language in ('nl', 'fr', 'en')),
    subject text not null check (subject !~ '[[:cntrl:]]'),
    content jsonb not null,
    state text not null check (state in ('held', 'gathered', 'waiting', 'sent', 'failed', 'kept')),
    posted_at timestamptz not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz check (state <> 'sent' or sent_at is not null),
    digest bigint references platform.letter on delete set null
);
create index on platform.letter (due_at) where state in ('held', 'waiting');
create index on platform.letter (person);
create index on platform.letter (digest);
create index on platform.letter (posted_at);

-- What lets somebody do one thing without signing in. Only the hash is kept: whoever reads the
-- database cannot follow the link.
create table platform.token (
    hash bytea primary key,
    purpose text not null check (purpose in ('letters', 'welcome', 'password')),
    person bigint not null references platform.person on delete cascade,
    expires_at timestamptz not null
);
create index on platform.token (person, purpose);
create index on platform.token (expires_at);
