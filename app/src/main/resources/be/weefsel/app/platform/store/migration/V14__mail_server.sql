-- The mail server that the administrator gave, when the environment names none. No backup holds it,
-- so that a copy does not write to people.
create table platform.mail_server (
    only_one boolean primary key default true check (only_one),
    host text not null check (host <> ''),
    port integer not null check (port between 1 and 65535),
    encryption text not null check (encryption in ('none', 'starttls', 'tls')),
    -- Empty when the server asks nobody who she is.
    login_user text not null,
    -- Locked with a key that is not in the database.
    password bytea check (octet_length(password) > 32),
    password_since timestamptz,
    sender_name text not null,
    sender_address text not null check (sender_address <> ''),
    check ((login_user = '') = (password is null)),
    check ((password is null) = (password_since is null))
);
