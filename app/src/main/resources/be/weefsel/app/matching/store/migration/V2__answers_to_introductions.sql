-- What the expert answers: accepted when there is no reason for declining.
alter table matching.introduction
    add column answered_at timestamptz,
    add column answered_by bigint references platform.person on delete set null,
    add column decline_reason text check (decline_reason in ('not-our-field', 'no-time', 'too-large', 'too-close', 'other')),
    add column decline_words text,
    add column decline_language text check (decline_language in ('nl', 'fr', 'en')),
    add check (decline_reason is null or answered_at is not null),
    add check ((decline_reason is null) = (decline_words is null)),
    add check ((decline_reason is null) = (decline_language is null)),
    add check (decline_reason <> 'other' or decline_words <> '');

-- Who declined can be introduced again, to another offer or later.
drop index matching.introduction_question_organisation_idx;
create unique index on matching.introduction (question, organisation)
    where taken_back_at is null and decline_reason is null;
