create table invitation (
    id            uuid primary key,
    version       bigint not null,
    place_id      uuid not null references place (id),
    invited_by    uuid not null references account (id),
    for_whom      varchar(120) not null,
    secret_digest varchar(64) not null unique,
    state         varchar(20) not null,
    created_at    timestamp with time zone not null,
    expires_at    timestamp with time zone not null,
    taken_by      uuid references account (id),

    constraint invitation_taken_by_somebody check ((state = 'TAKEN') = (taken_by is not null))
);
create index invitation_by_place on invitation (place_id, created_at);

create table enrolment (
    id             uuid primary key,
    version        bigint not null,
    account_id     uuid not null references account (id),
    place_id       uuid not null references place (id),
    course_id      varchar(40) not null,
    course_version integer not null,
    -- 1 for the first time, one more for each renewal.
    round          integer not null,
    state          varchar(20) not null,
    state_at       timestamp with time zone not null,
    enrolled_at    timestamp with time zone not null,
    attempts       integer not null,

    unique (account_id, place_id, course_id, round)
);
create index enrolment_by_place on enrolment (place_id);

create table enrolment_lesson (
    enrolment_id uuid not null references enrolment (id),
    slug         varchar(80) not null,
    section      integer not null,
    read_at      timestamp with time zone,
    primary key (enrolment_id, slug)
);

create table enrolment_practice (
    enrolment_id uuid not null references enrolment (id),
    item         varchar(80) not null,
    colleague    varchar(120) not null,
    ticked_at    timestamp with time zone not null,
    primary key (enrolment_id, item)
);

create table quiz_attempt (
    id           uuid primary key,
    version      bigint not null,
    enrolment_id uuid not null references enrolment (id),
    ordinal      integer not null,
    started_at   timestamp with time zone not null,
    -- The question on the screen, from 0; the number of questions once the last explanation was left behind.
    position     integer not null,
    unique (enrolment_id, ordinal)
);

create table quiz_attempt_question (
    attempt_id   uuid not null references quiz_attempt (id),
    ordinal      integer not null,
    question     varchar(80) not null,
    answer_order varchar(80) not null,
    chosen       varchar(80),
    correct      boolean,
    answered_at  timestamp with time zone,
    primary key (attempt_id, ordinal),
    unique (attempt_id, question),
    constraint quiz_answer_whole check (
        (chosen is null) = (correct is null) and (chosen is null) = (answered_at is null))
);

create table certificate (
    id             uuid primary key,
    version        bigint not null,
    serial         varchar(20) not null unique,
    enrolment_id   uuid not null unique references enrolment (id),
    account_id     uuid not null references account (id),
    place_id       uuid not null references place (id),
    course_id      varchar(40) not null,
    course_version integer not null,
    issued_at      timestamp with time zone not null,
    expires_at     timestamp with time zone not null,
    revoked_at     timestamp with time zone,
    revoked_by     uuid references account (id),
    revoked_why    varchar(2000),

    constraint certificate_lasts check (expires_at > issued_at),
    constraint certificate_revoked_whole check (
        (revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_why is null))
);
create index certificate_by_place on certificate (place_id, expires_at);
create index certificate_by_account on certificate (account_id);
