-- What a visit saw otherwise than was told of its place, as it would be typed, and what a coordinator decided about it.
create table visit_correction (
    visit_id   uuid not null references visit (id),
    line       varchar(20) not null,
    -- The item of the checklist that is well once it is put right.
    item       varchar(40),
    told       varchar(1000) not null,
    seen       varchar(1000) not null,
    state      varchar(20) not null,
    decided_by uuid references account (id),
    decided_at timestamp with time zone,
    primary key (visit_id, line),
    constraint visit_correction_decided check (
        (state = 'NOTED') = (decided_by is null) and (state = 'NOTED') = (decided_at is null)),
    constraint visit_correction_otherwise check (told <> seen)
);
