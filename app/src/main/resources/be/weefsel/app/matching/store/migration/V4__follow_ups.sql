-- Days on which somebody asks how it goes with a question.
create table matching.follow_up (
    id bigint generated always as identity primary key,
    uid uuid not null default gen_random_uuid(),
    question text not null references matching.question (key) on delete cascade,
    due date not null,
    note text not null,
    language text not null check (language in ('nl', 'fr', 'en')),
    moves integer not null default 0,
    planned_by bigint references platform.person on delete set null,
    changed_at timestamptz not null,
    done_by bigint references platform.person on delete set null,
    done_at timestamptz
);
create index on matching.follow_up (question);
