-- Under what another organisation knows a person: who signs in there is this person here.
create table platform.identity (
    issuer text not null,
    subject text not null,
    person bigint not null references platform.person on delete cascade,
    linked_at timestamptz not null,
    primary key (issuer, subject),
    unique (person, issuer)
);
