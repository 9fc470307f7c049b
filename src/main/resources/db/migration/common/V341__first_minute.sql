-- What whoever opens a shift has to know at once, where nothing else of the place says it.
create table minute_note (
    place_id   uuid primary key references place (id),
    version    bigint not null,
    quiet_spot varchar(200) not null,
    phone      varchar(200) not null,
    caller     varchar(200) not null,
    written_by uuid not null references account (id),
    written_at timestamp with time zone not null
);

-- Who looked at it, once a day each; kept for a season.
create table shift_opening (
    id         uuid primary key,
    version    bigint not null,
    place_id   uuid not null references place (id),
    account_id uuid not null references account (id),
    opened_on  date not null,
    opened_at  timestamp with time zone not null,
    constraint shift_opening_once_a_day unique (place_id, account_id, opened_on)
);
create index shift_opening_by_time on shift_opening (place_id, opened_at);
