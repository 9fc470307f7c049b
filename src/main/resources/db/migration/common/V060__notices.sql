create table inbox_entry (
    id         uuid primary key,
    version    bigint not null,
    account_id uuid not null references account (id),
    arrived_at timestamp with time zone not null,
    text_kk    varchar(2000) not null,
    text_ru    varchar(2000) not null,
    text_en    varchar(2000) not null,
    path       varchar(200) not null,
    read_at    timestamp with time zone
);
create index inbox_entry_by_account on inbox_entry (account_id, arrived_at);

create table mail (
    id         uuid primary key,
    version    bigint not null,
    recipient  varchar(254) not null,
    subject    varchar(250) not null,
    body       varchar(10000) not null,
    written_at timestamp with time zone not null,
    due_at     timestamp with time zone,
    sent_at    timestamp with time zone,
    tries      integer not null
);
create index mail_due on mail (due_at);
