-- How many questions an actor takes at once. Who is not here has not said.
create table matching.room (
    organisation text primary key references actors.organisation (key),
    questions integer not null check (questions >= 0),
    set_by bigint references platform.person on delete set null,
    set_at timestamptz not null
);
