-- A letter may go to somebody who has no account. Then the letter itself says where, and what its
-- link is about.
alter table platform.letter
    alter column person drop not null,
    add column to_name text,
    add column to_email text,
    add column about text,
    drop constraint letter_kind_check,
    add constraint letter_kind_check
        check (kind in ('news', 'digest', 'invitation', 'password', 'survey')),
    add constraint letter_has_a_reader
        check ((person is null) = (to_name is not null and to_email is not null));
create index on platform.letter (about);

-- A token belongs to a person, or to the one thing that it lets somebody do something about.
alter table platform.token
    alter column person drop not null,
    add column about text,
    drop constraint token_purpose_check,
    add constraint token_purpose_check
        check (purpose in ('letters', 'welcome', 'password', 'survey')),
    add constraint token_has_an_owner check ((person is null) <> (about is null));
create index on platform.token (about, purpose);
