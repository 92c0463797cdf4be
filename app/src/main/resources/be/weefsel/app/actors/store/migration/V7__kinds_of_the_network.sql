-- Each network keeps its own kinds; one that something has cannot be removed.
alter table actors.organisation add foreign key (kind) references vocabulary.kind;
alter table actors.offer
    drop constraint offer_kind_check,
    add foreign key (kind) references vocabulary.kind;
create index on actors.organisation (kind);
create index on actors.offer (kind);
