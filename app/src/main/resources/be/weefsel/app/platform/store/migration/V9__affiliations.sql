-- For which organisations people act. Who was first to act for one, manages it.
create table platform.affiliation (
    person bigint not null references platform.person on delete cascade,
    organisation text not null,
    standing text not null check (standing in ('manager', 'member')),
    primary key (person, organisation)
);
create index on platform.affiliation (organisation);

insert into platform.affiliation (person, organisation, standing)
select
    id, organisation,
    case when id = min(id) over (partition by organisation) then 'manager' else 'member' end
from platform.person
where organisation is not null;

drop view platform.person_with_rights;
alter table platform.person drop column organisation;

-- People with all that decides about what they may see and do.
create view platform.person_with_rights as
select
    id, email, name, language, role, password_hash, signed_in_at, blocked_at,
    array(
        select affiliation.organisation || ':' || affiliation.standing
        from platform.affiliation
        where affiliation.person = person.id
        order by affiliation.organisation
    ) as affiliations,
    array(
        select seat.body || ':' || seat.cluster from platform.seat where seat.person = person.id
    ) as seats
from platform.person;
