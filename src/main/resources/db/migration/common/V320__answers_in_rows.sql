-- Application answers, a row for each field: only the owner's form and the coordinator's page of a place read them.
create table application_answer (
    place_id uuid         not null references place (id),
    field    varchar(40)  not null,
    answer   varchar(250000) not null,
    primary key (place_id, field)
);

create table returned_answer (
    place_id uuid         not null references place (id),
    field    varchar(40)  not null,
    answer   varchar(250000) not null,
    primary key (place_id, field)
);
