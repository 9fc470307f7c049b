-- Settlements that owners wrote because they were not listed. Addresses name them by the slug, so one stays as it is.
create table written_town (
    slug       varchar(40) primary key,
    region     varchar(5) not null,
    name_kk    varchar(80) not null,
    name_ru    varchar(80) not null,
    latitude   double precision not null,
    longitude  double precision not null,
    written_at timestamp with time zone not null,

    constraint written_town_slug check (slug <> ''),
    constraint written_town_named check (name_kk <> '' and name_ru <> '')
);
create index written_town_by_region on written_town (region);

-- A house may have no number; then the way to the door is told.
alter table place add constraint place_house_or_door check (house <> '' or door <> '');
