-- Who took which list of signs out of the portal as a file.
create table sign_export (
    id          uuid primary key,
    version     bigint not null,
    exported_by uuid not null references account (id),
    exported_at timestamp with time zone not null,
    state       varchar(20) not null,
    town        varchar(60) not null,
    search      varchar(200) not null
);
