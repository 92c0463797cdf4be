-- Where outsiders turn to, and where answers to mail of the network go. Empty when nobody said.
alter table platform.network
    add column contact_office text not null default '',
    add column contact_email text not null default '',
    add column contact_phone text not null default '',
    add column contact_address text not null default '',
    add column reply_to text not null default '';
