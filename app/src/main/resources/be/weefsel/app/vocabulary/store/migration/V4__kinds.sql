-- Kinds of organisation and of offer. Those that Weefsel brings are called as its texts say, in
-- each language in which the network gives them no other name.
create table vocabulary.kind (
    -- One kind only, of whichever sort: an address names it.
    code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    sort text not null check (sort in ('organisation', 'offer')),
    side text check (side in ('company', 'knowledge', 'service', 'government')),
    built_in boolean not null,
    name_nl text not null default '',
    name_fr text not null default '',
    name_en text not null default '',
    name_original text,
    in_use boolean not null default true,
    -- Among those of its sort.
    position integer not null,
    check ((sort = 'organisation') = (side is not null)),
    check (built_in or (name_nl <> '' and name_fr <> '' and name_en <> ''))
);

insert into vocabulary.kind (code, sort, side, built_in, position)
values
    ('lead-plant', 'organisation', 'company', true, 1),
    ('sme', 'organisation', 'company', true, 2),
    ('starter', 'organisation', 'company', true, 3),
    ('company', 'organisation', 'company', true, 4),
    ('knowledge-centre', 'organisation', 'knowledge', true, 5),
    ('higher-education', 'organisation', 'knowledge', true, 6),
    ('education', 'organisation', 'knowledge', true, 7),
    ('competence-pole', 'organisation', 'knowledge', true, 8),
    ('service-provider', 'organisation', 'service', true, 9),
    ('business-centre', 'organisation', 'service', true, 10),
    ('federation', 'organisation', 'service', true, 11),
    ('employers-organisation', 'organisation', 'service', true, 12),
    ('government-local', 'organisation', 'government', true, 13),
    ('government-provincial', 'organisation', 'government', true, 14),
    ('government-regional', 'organisation', 'government', true, 15),
    ('government-european', 'organisation', 'government', true, 16),
    ('cross-border-body', 'organisation', 'government', true, 17),
    ('lab', 'offer', null, true, 1),
    ('expertise', 'offer', null, true, 2),
    ('training', 'offer', null, true, 3),
    ('service', 'offer', null, true, 4),
    ('space', 'offer', null, true, 5);
