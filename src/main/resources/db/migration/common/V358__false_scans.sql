-- How often signs that nobody may rely on were scanned, by town and day: numbers, and nothing of whoever scanned.
create table false_scan (
    id             uuid primary key,
    version        bigint not null,
    scan_day       date not null,
    -- Where the place is that the sign names; empty where it names none that we know.
    town           varchar(40) not null,
    region         varchar(5),
    kind           varchar(20) not null,
    times          bigint not null,
    looked_into_by uuid references account (id),
    looked_into_at timestamp with time zone,

    constraint false_scan_once unique (scan_day, town, kind),
    constraint false_scan_kind check (kind in ('FORGED', 'UNKNOWN', 'VOID', 'LEFT')),
    constraint false_scan_counted check (times > 0),
    constraint false_scan_region_of_a_town check ((town = '') = (region is null)),
    constraint false_scan_looked_into_by_somebody check ((looked_into_by is null) = (looked_into_at is null))
);
create index false_scan_by_region on false_scan (region, looked_into_at);
