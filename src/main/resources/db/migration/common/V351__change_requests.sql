-- What the owner of an approved place asks to have changed, and what became of it.
create table change_request (
    id           uuid primary key,
    version      bigint not null,
    place_id     uuid not null references place (id),
    line         varchar(20) not null,
    state        varchar(20) not null,
    -- The line again while the request waits, so that one waits for each line of a place at most.
    waiting_line varchar(20),
    asked_by     uuid not null references account (id),
    asked_at     timestamp with time zone not null,
    why          varchar(1000),
    decided_by   uuid references account (id),
    decided_at   timestamp with time zone,
    note         varchar(4000),

    constraint change_request_one_waits unique (place_id, waiting_line),
    constraint change_request_waits check (
        (state = 'WAITING') = (waiting_line is not null) and (waiting_line is null or waiting_line = line)),
    constraint change_request_decided check ((state = 'WAITING') = (decided_at is null)),
    -- What is taken back nobody has decided.
    constraint change_request_decided_by_somebody check ((state in ('ACCEPTED', 'RETURNED')) = (decided_by is not null)),
    constraint change_request_returned_with_note check ((state = 'RETURNED') = (note is not null)),
    constraint change_request_not_decided_by_whoever_asked check (decided_by <> asked_by)
);
create index change_request_by_place on change_request (place_id, state);

create table changed_answer (
    request_id    uuid not null references change_request (id),
    field         varchar(40) not null,
    answer_before varchar(1000) not null,
    answer_after  varchar(1000) not null,
    primary key (request_id, field)
);

-- How far the pin was moved in all since a visit saw where it stands.
alter table place add column moved_metres double precision not null default 0;
