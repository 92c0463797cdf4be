-- Files that somebody gave and has not confirmed yet; a day at most.
create table actors.import (
    number bigint generated always as identity primary key,
    person bigint not null references platform.person on delete cascade,
    given_at timestamptz not null default now(),
    file_name text not null,
    content bytea not null
);
