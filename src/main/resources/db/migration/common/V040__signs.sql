create table sign (
    id            uuid primary key,
    version       bigint not null,
    serial        varchar(10) not null unique,
    place_id      uuid references place (id),
    -- The place while the sign counts there: unique, so that a place never has two such signs.
    live_place_id uuid unique references place (id),
    state         varchar(20) not null,
    state_at      timestamp with time zone not null,
    installed_by  uuid references account (id),
    seen_at       timestamp with time zone,

    constraint sign_issued_to_a_place check (state in ('MADE', 'VOID') or place_id is not null),
    constraint sign_live_while_in_use check (
        (state in ('ISSUED', 'INSTALLED')) = (live_place_id is not null)
        and (live_place_id is null or live_place_id = place_id)),
    constraint sign_installed_by_somebody check (state <> 'INSTALLED' or installed_by is not null),
    constraint sign_seen_once_installed check (seen_at is null or installed_by is not null)
);
create index sign_by_place on sign (place_id, state_at);
