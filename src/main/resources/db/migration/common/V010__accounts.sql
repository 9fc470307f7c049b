create table account (
    id            uuid primary key,
    version       bigint not null,
    email         varchar(254) not null unique,
    name          varchar(120) not null,
    password_hash varchar(200) not null,
    language      varchar(2) not null,
    registered_at timestamp with time zone not null,
    confirmed_at  timestamp with time zone,
    blocked       boolean not null
);

create table account_role (
    account_id uuid not null references account (id),
    role       varchar(20) not null,
    primary key (account_id, role)
);

create table account_region (
    account_id uuid not null references account (id),
    region     varchar(5) not null,
    primary key (account_id, region)
);
create index account_region_by_region on account_region (region);

create table one_time_link (
    id            uuid primary key,
    version       bigint not null,
    purpose       varchar(30) not null,
    account_id    uuid references account (id),
    secret_digest varchar(64) not null unique,
    expires_at    timestamp with time zone not null,
    used_at       timestamp with time zone
);
