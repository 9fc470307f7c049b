-- Staff may sign in with a phone and a PIN; whoever holds a further role has an e-mail and a password.
alter table account alter column email drop not null;
alter table account add column phone varchar(16);
-- Wrong PINs in a row: five are followed by a pause, ten by a lock that only a new PIN opens.
alter table account add column wrong_pins integer default 0 not null;
alter table account add column wrong_pin_at timestamp with time zone;
alter table account add constraint account_phone_once unique (phone);
alter table account add constraint account_reachable check (email is not null or phone is not null);
alter table account add constraint account_wrong_pins_counted check (wrong_pins between 0 and 10);

-- The address that a link confirms, where an account has none yet.
alter table one_time_link add column email varchar(254);

-- A link for one person says for whom it is; a link for everybody at a place may be used more than once.
alter table invitation alter column for_whom drop not null;
alter table invitation add column most integer default 1 not null;
alter table invitation add column uses integer default 0 not null;
alter table invitation add column letters integer default 0 not null;
update invitation set uses = 1 where state = 'TAKEN';
alter table invitation add constraint invitation_uses_in_bounds check (uses between 0 and most);
alter table invitation add constraint invitation_for_one_or_all check ((most = 1) = (for_whom is not null));
alter table invitation add constraint invitation_spent_when_used
    check ((state in ('TAKEN', 'USED_UP')) = (uses = most));

-- Who works at a place: who left keeps the certificate, which then counts no more for the place.
create table team_member (
    id         uuid primary key,
    version    bigint not null,
    account_id uuid not null references account (id),
    place_id   uuid not null references place (id),
    joined_at  timestamp with time zone not null,
    left_at    timestamp with time zone,
    -- Days of the week on shift: Mo,We,Su.
    shifts     varchar(20) not null,

    constraint team_member_once unique (account_id, place_id),
    constraint team_member_joined_first check (left_at is null or left_at >= joined_at)
);
create index team_member_by_place on team_member (place_id, joined_at);

-- Whoever learns for a place works there; the id of the first enrolment serves once more.
insert into team_member (id, version, account_id, place_id, joined_at, left_at, shifts)
select e.id, 0, e.account_id, e.place_id, e.enrolled_at, null, ''
from enrolment e
where not exists (
    select 1 from enrolment o
    where o.account_id = e.account_id and o.place_id = e.place_id
      and (o.enrolled_at < e.enrolled_at or (o.enrolled_at = e.enrolled_at and o.id < e.id)));
