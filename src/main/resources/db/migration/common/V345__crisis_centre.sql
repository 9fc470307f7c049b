-- The crisis centre of a region, shown beside 111 for 31 days after a coordinator called it and somebody answered. Hours
-- are in words in both languages; without any it answers round the clock.
create table crisis_centre (
    id            uuid primary key,
    version       bigint not null,
    region        varchar(5) not null,
    name_kk       varchar(160) not null,
    name_ru       varchar(160) not null,
    phone         varchar(24) not null,
    hours_kk      varchar(120),
    hours_ru      varchar(120),
    called_at     timestamp with time zone,
    called_by     uuid references account (id),
    warned_at     timestamp with time zone,
    lapse_told_at timestamp with time zone,
    constraint crisis_centre_of_a_region unique (region),
    constraint crisis_centre_hours check ((hours_kk is null) = (hours_ru is null)),
    constraint crisis_centre_called check ((called_at is null) = (called_by is null)),
    constraint crisis_centre_told check (called_at is not null or (warned_at is null and lapse_told_at is null))
);
