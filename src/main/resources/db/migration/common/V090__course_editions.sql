-- A course as files: one draft at most, and published editions that never change.
create table course_edition (
    id           uuid primary key,
    version      bigint not null,
    course_id    varchar(40) not null,
    -- The same as course_id while it is a draft, so that there cannot be two.
    draft_of     varchar(40) unique,
    number       integer,
    important    boolean not null,
    note         varchar(2000),
    -- The lessons that an important edition asks the certified to read, apart from each other by commas.
    changed      varchar(2000),
    created_at   timestamp with time zone not null,
    created_by   uuid references account (id),
    published_at timestamp with time zone,
    published_by uuid references account (id),
    -- SHA-256 over all files, taken when it was published.
    digest       varchar(64),

    unique (course_id, number),
    constraint course_edition_draft_or_published check (
        (draft_of is null) = (number is not null) and (number is null) = (published_at is null)
        and (number is null) = (digest is null)),
    constraint course_edition_counts_from_one check (number > 0)
);

create table course_file (
    id         uuid primary key,
    version    bigint not null,
    edition_id uuid not null references course_edition (id),
    path       varchar(120) not null,
    content    bytea not null,
    unique (edition_id, path)
);

alter table enrolment add column kind varchar(20) default 'FULL' not null;

-- Who has read what an important edition changed.
create table course_update_read (
    id         uuid primary key,
    account_id uuid not null references account (id),
    course_id  varchar(40) not null,
    number     integer not null,
    read_at    timestamp with time zone not null,
    unique (account_id, course_id, number)
);
