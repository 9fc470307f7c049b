create table report (
    id         uuid primary key,
    version    bigint not null,
    place_id   uuid not null references place (id),
    -- Whose place it was when it was told: that person does not decide about it.
    owner_id   uuid not null references account (id),
    region     varchar(5) not null,
    kind       varchar(20) not null,
    -- 2000 characters; H2 counts two where a character lies beyond the first 65536.
    words      varchar(4000) not null,
    contact    varchar(400),
    told_at    timestamp with time zone not null,
    due_at     timestamp with time zone not null,
    state      varchar(20) not null,
    state_at   timestamp with time zone not null,
    triaged_by uuid references account (id),
    reason     varchar(4000),

    constraint report_kind check (kind in ('CLOSED', 'NO_SIGN', 'TURNED_AWAY', 'TREATED_BADLY', 'NOT_REAL')),
    constraint report_state check (state in ('NEW', 'TRIAGED', 'VISIT_ORDERED', 'FIXED', 'UNFOUNDED')),
    -- Rule 7: a deadline and a person.
    constraint report_has_a_deadline check (due_at > told_at),
    constraint report_triaged_by_somebody check ((state = 'NEW') = (triaged_by is null)),
    constraint report_not_triaged_by_owner check (triaged_by <> owner_id),
    constraint report_decided_with_reason check (
        (state in ('VISIT_ORDERED', 'FIXED', 'UNFOUNDED')) = (reason is not null))
);
create index report_by_region on report (region, state, due_at);
create index report_by_place on report (place_id, state);
create index report_by_state on report (state, state_at);
