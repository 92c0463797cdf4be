-- One round in which organisations are asked whether what stands about them is right.
create table actors.survey (
    number bigint generated always as identity primary key,
    -- Empty: everyone is asked.
    cluster text references vocabulary.cluster,
    opened_on date not null,
    closes_on date not null,
    closed_on date,
    check (closes_on >= opened_on)
);

-- Who was asked is told by reference: when a person is removed, nothing of her stays here.
create table actors.survey_request (
    number bigint generated always as identity primary key,
    survey bigint not null references actors.survey on delete cascade,
    organisation text not null references actors.organisation,
    contact bigint references actors.contact_person on delete set null,
    person bigint references platform.person on delete set null,
    letters integer not null default 0,
    last_letter_at timestamptz,
    state text not null default 'waiting'
        check (state in ('waiting', 'confirmed', 'corrected', 'handled', 'stopped')),
    answered_at timestamptz,
    answer jsonb,
    unique (survey, organisation),
    check ((answer is null) = (answered_at is null))
);
create index on actors.survey_request (organisation);
create index on actors.survey_request (answered_at) where state = 'corrected';
