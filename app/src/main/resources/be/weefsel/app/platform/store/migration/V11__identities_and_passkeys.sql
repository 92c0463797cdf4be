-- Under what another organisation knows a person: who signs in there is this person here.
create table platform.identity (
    issuer text not null,
    subject text not null,
    person bigint not null references platform.person on delete cascade,
    linked_at timestamptz not null,
    primary key (issuer, subject),
    unique (person, issuer)
);

-- Keys on people's own devices, to sign in with. What an authenticator knows a person by says
-- nothing about her.
alter table platform.person add column passkey_handle bytea unique;

create table platform.passkey (
    id bigint generated always as identity primary key,
    credential bytea not null unique,
    person bigint not null references platform.person on delete cascade,
    public_key bytea not null,
    attestation bytea not null,
    client_data bytea not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    transports text[] not null,
    label text not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null
);
create index on platform.passkey (person);
