create table volunteer (
    id            uuid primary key references account (id),
    version       bigint not null,
    language_tags varchar(20) not null,
    about         varchar(2000) not null,
    state         varchar(20) not null,
    state_at      timestamp with time zone not null,
    reason        varchar(2000),
    decided_by    uuid references account (id),

    constraint volunteer_decided_by_somebody check ((state = 'APPLIED') = (decided_by is null)),
    constraint volunteer_not_decided_by_self check (decided_by <> id)
);
create index volunteer_by_state on volunteer (state, state_at);

create table volunteer_region (
    volunteer_id uuid not null references volunteer (id),
    region       varchar(5) not null,
    primary key (volunteer_id, region)
);
create index volunteer_region_by_region on volunteer_region (region);

create table visit (
    id              uuid primary key,
    version         bigint not null,
    place_id        uuid not null references place (id),
    region          varchar(5) not null,
    kind            varchar(20) not null,
    -- The kind while the visit is open: a place has one open visit of a kind at a time.
    open_kind       varchar(20),
    state           varchar(20) not null,
    state_at        timestamp with time zone not null,
    planned_on      date not null,
    hours           varchar(11),
    note            varchar(2000) not null,
    assigned_by     uuid references account (id),
    volunteer_id    uuid references volunteer (id),
    reason          varchar(2000),
    start_latitude  double precision,
    start_longitude double precision,
    pin_latitude    double precision,
    pin_longitude   double precision,
    started_at      timestamp with time zone,
    reported_at     timestamp with time zone,
    sign_serial     varchar(10),
    concerns        varchar(2000) not null,
    confirmed_by    uuid references account (id),
    good            boolean,

    constraint visit_one_open_of_a_kind unique (place_id, open_kind),
    constraint visit_open_kind check (
        (open_kind is null) = (state in ('CONFIRMED', 'UNABLE', 'MISSED', 'CANCELLED'))
        and (open_kind is null or open_kind = kind)),
    constraint visit_made_by_somebody check (
        state in ('PLANNED', 'DECLINED', 'MISSED', 'CANCELLED')
        or (volunteer_id is not null and assigned_by is not null)),
    constraint visit_not_assigned_to_self check (assigned_by <> volunteer_id),
    constraint visit_reported check (
        state not in ('REPORTED', 'CONFIRMED')
        or (reported_at is not null and pin_latitude is not null and pin_longitude is not null)),
    constraint visit_start_whole check ((start_latitude is null) = (start_longitude is null)),
    -- Four eyes: whoever made the visit does not confirm it.
    constraint visit_confirmed_by_somebody check (
        (state = 'CONFIRMED') = (confirmed_by is not null) and (state = 'CONFIRMED') = (good is not null)),
    constraint visit_not_confirmed_by_volunteer check (confirmed_by <> volunteer_id)
);
create index visit_by_region on visit (region, state, planned_on);
create index visit_by_volunteer on visit (volunteer_id, planned_on);
create index visit_by_day on visit (planned_on, state);

create table visit_finding (
    visit_id uuid not null references visit (id),
    item     varchar(40) not null,
    ok       boolean not null,
    remark   varchar(1000) not null,
    primary key (visit_id, item),
    constraint visit_finding_problem_explained check (ok or remark <> '')
);

create table visit_photo (
    id       uuid primary key,
    version  bigint not null,
    visit_id uuid not null references visit (id),
    taken_at timestamp with time zone not null,
    jpeg     bytea not null
);
create index visit_photo_by_visit on visit_photo (visit_id, taken_at);
