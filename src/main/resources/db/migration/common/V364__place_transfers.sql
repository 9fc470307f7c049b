-- An owner asks somebody to take her place over; it is theirs once both have confirmed.
create table place_transfer (
    id             uuid primary key,
    version        bigint not null,
    place_id       uuid not null references place (id),
    from_owner     uuid not null references account (id),
    email          varchar(254),
    phone          varchar(30),
    keeps_business boolean not null,
    why            varchar(1000),
    state          varchar(20) not null,
    -- The place again while it is open, so that one is open for each place at most.
    open_place     uuid,
    asked_at       timestamp with time zone not null,
    ends_at        timestamp with time zone not null,
    to_owner       uuid references account (id),
    accepted_at    timestamp with time zone,
    tax_number     varchar(12),
    legal_name     varchar(160),
    ended_at       timestamp with time zone,

    constraint place_transfer_one_open unique (open_place),
    constraint place_transfer_open check (
        (state in ('ASKED', 'ACCEPTED')) = (open_place is not null) and (open_place is null or open_place = place_id)),
    constraint place_transfer_ended check ((open_place is null) = (ended_at is not null)),
    constraint place_transfer_accepted check (
        (to_owner is null) = (accepted_at is null) and (to_owner is null) = (tax_number is null)
        and (to_owner is null) = (legal_name is null) and (state <> 'ASKED' or to_owner is null)
        and (state not in ('ACCEPTED', 'DONE') or to_owner is not null)),
    constraint place_transfer_not_to_oneself check (to_owner <> from_owner),
    -- It may be the address of somebody who never heard of us: it is kept for as long as it is needed.
    constraint place_transfer_address check (
        (open_place is null and email is null and phone is null)
        or (open_place is not null and (email is null) <> (phone is null)))
);
create index place_transfer_by_place on place_transfer (place_id, state);
create index place_transfer_by_owner on place_transfer (from_owner, asked_at);
create index place_transfer_by_email on place_transfer (email);
create index place_transfer_by_phone on place_transfer (phone);
create index place_transfer_by_new_owner on place_transfer (to_owner);

-- The place is hers already: whoever does not accept her takes the place out of the network.
alter table change_request add constraint change_request_new_owner_not_returned
    check (line <> 'OWNER' or state <> 'RETURNED');
