-- The password is chosen by whoever opens the mailed link: until then an account has none, whoever registered it.
alter table account alter column password_hash drop not null;
update account set password_hash = null, version = version + 1 where confirmed_at is null;
alter table account add constraint account_password_once_confirmed
    check ((confirmed_at is null) = (password_hash is null));

-- Raised by every change of password, PIN, role, region or access; a session keeps the one it began with. Sessions from
-- before the oldest one that still holds have ended; the others take over what was granted since.
alter table account add column epoch integer default 0 not null;
alter table account add column oldest_epoch integer default 0 not null;
alter table account add constraint account_epochs_rise check (oldest_epoch between 0 and epoch);

-- A link says why it works no more: it was used, or another of its kind was.
alter table one_time_link add column made_at timestamp with time zone;
update one_time_link set made_at = expires_at - interval '3' day;
alter table one_time_link alter column made_at set not null;
alter table one_time_link add column outdated_at timestamp with time zone;
create index one_time_link_by_account on one_time_link (account_id, purpose, made_at);
update one_time_link set purpose = 'CHOOSE_PASSWORD' where purpose = 'CONFIRM_EMAIL';

-- The letters of the last hour, so that nobody fills a mailbox.
create table sent_letter (
    id        uuid primary key,
    version   bigint not null,
    recipient varchar(254) not null,
    sent_at   timestamp with time zone not null
);
create index sent_letter_by_recipient on sent_letter (recipient, sent_at);
create index sent_letter_by_time on sent_letter (sent_at);

-- Devices that signed in to an account before: mistakes of others do not slow them down.
create table known_device (
    id            uuid primary key,
    version       bigint not null,
    account_id    uuid not null references account (id),
    secret_digest varchar(64) not null,
    seen_at       timestamp with time zone not null,
    constraint known_device_once unique (account_id, secret_digest)
);
