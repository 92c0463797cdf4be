alter table platform.person
    drop constraint person_role_check,
    add constraint person_role_check
        check (role in ('company', 'expert', 'adviser', 'analyst', 'facilitator', 'administrator'));

-- Who sits in the core group or the control group of a collective factory.
create table platform.seat (
    person bigint not null references platform.person on delete cascade,
    body text not null check (body in ('core-group', 'control-group')),
    cluster text not null,
    primary key (person, body, cluster)
);
create index on platform.seat (cluster);

-- People with all that decides about what they may see and do.
create view platform.person_with_rights as
select
    id, email, name, language, role, organisation, password_hash, signed_in_at, blocked_at,
    array(
        select seat.body || ':' || seat.cluster from platform.seat where seat.person = person.id
    ) as seats
from platform.person;
