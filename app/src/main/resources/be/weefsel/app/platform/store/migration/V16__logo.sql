-- The logo of the network, and the one before it. Pages show them by an address with their key.
create table platform.logo (
    -- Hash of the content.
    key text primary key check (key ~ '^[0-9a-f]{32}$'),
    type text not null check (type in ('svg', 'png')),
    content bytea not null check (octet_length(content) between 1 and 2097152),
    is_shown boolean not null
);
create unique index on platform.logo (is_shown) where is_shown;
