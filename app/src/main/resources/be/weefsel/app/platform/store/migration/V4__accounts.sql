-- Who was invited has no password until she chooses one. Who is blocked cannot sign in.
alter table platform.person
    alter column password_hash drop not null,
    add column signed_in_at timestamptz,
    add column blocked_at timestamptz;
