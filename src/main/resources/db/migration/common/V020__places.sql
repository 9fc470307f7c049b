create table business (
    id          uuid primary key,
    version     bigint not null,
    owner_id    uuid not null references account (id),
    tax_number  varchar(12) not null unique,
    legal_name  varchar(160) not null,
    enrolled_at timestamp with time zone not null
);

create table place (
    id                uuid primary key,
    version           bigint not null,
    code              varchar(6) not null unique,
    owner_id          uuid not null references account (id),
    business_id       uuid references business (id),
    begun_at          timestamp with time zone not null,
    answers           varchar(250000) not null,

    -- The listing: all of it, or nothing before the first submission.
    name_kk           varchar(80),
    name_ru           varchar(80),
    category          varchar(20),
    region            varchar(5),
    town              varchar(40),
    street            varchar(80),
    house             varchar(20),
    door              varchar(300),
    latitude          double precision,
    longitude         double precision,
    hours             varchar(1000),
    phone             varchar(20),
    step_free         boolean,
    quiet_room        boolean,
    phone_to_use      boolean,
    language_tags     varchar(20),
    single_handed     boolean,

    application       varchar(20) not null,
    application_at    timestamp with time zone not null,
    application_note  varchar(2000),
    validity          varchar(20),
    validity_at       timestamp with time zone,
    validity_note     varchar(2000),

    agreement_version varchar(20),
    agreement_name    varchar(120),
    agreement_at      timestamp with time zone,

    approved_by       uuid references account (id),
    visited_by        uuid references account (id),
    visited_at        timestamp with time zone,

    published         boolean not null,
    outstanding       varchar(20000) not null,
    assess_at         timestamp with time zone,
    demo              boolean not null,

    constraint place_listing_once_submitted check (
        application = 'DRAFT'
        or (name_kk is not null and name_ru is not null and category is not null and region is not null
            and town is not null and street is not null and house is not null and door is not null
            and latitude is not null and longitude is not null and hours is not null and phone is not null
            and language_tags is not null and business_id is not null)),
    constraint place_in_kazakhstan check (latitude between 40.5 and 55.5 and longitude between 46.4 and 87.4),
    constraint place_agreement_whole check (
        (agreement_version is null) = (agreement_name is null) and (agreement_version is null) = (agreement_at is null)),
    constraint place_validity_once_approved check ((application = 'APPROVED') = (validity is not null)),
    -- Rule 2: nobody alone can publish a place.
    constraint place_approved_by_somebody check ((application = 'APPROVED') = (approved_by is not null)),
    constraint place_not_approved_by_owner check (approved_by <> owner_id),
    constraint place_not_approved_by_visitor check (approved_by <> visited_by),
    -- Rule 1, as far as this table can see.
    constraint place_published_by_rules check (
        not published
        or (application = 'APPROVED' and validity = 'CURRENT' and visited_by is not null
            and agreement_version is not null and outstanding = '[]'))
);
create index place_by_owner on place (owner_id);
create index place_by_region on place (region, application, application_at);
create index place_published on place (published);
create index place_to_assess on place (assess_at);
