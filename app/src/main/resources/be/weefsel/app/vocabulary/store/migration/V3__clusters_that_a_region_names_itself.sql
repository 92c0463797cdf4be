-- A short name for lists, a colour of one's own, and another order.
alter table vocabulary.cluster
    add column short_nl text not null default '',
    add column short_fr text not null default '',
    add column short_en text not null default '',
    add column short_original text,
    alter column position drop identity,
    drop constraint cluster_thread_check,
    add constraint cluster_thread_check check (
        thread in ('indigo', 'madder', 'weld', 'sea', 'flax', 'walnut')
        or thread ~ '^#[0-9a-f]{6}$');
