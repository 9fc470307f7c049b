create table trail_entry (
    id          uuid primary key,
    happened_at timestamp with time zone not null,
    subject     varchar(40) not null,
    subject_id  uuid not null,
    who         uuid,
    who_name    varchar(120) not null,
    from_state  varchar(250) not null,
    to_state    varchar(250) not null,
    why         varchar(2000)
);
create index trail_entry_by_subject on trail_entry (subject_id, happened_at);
