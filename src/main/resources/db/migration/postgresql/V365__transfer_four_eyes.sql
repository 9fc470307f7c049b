-- An approved place goes to another owner by a transfer that both have confirmed, and off the map; a coordinator accepts
-- her before it comes back; and who gave it away decides nothing about it.
create function place_formerly_owned_by(place uuid, who uuid) returns boolean language sql stable as $$
    select exists (
        select 1 from place_transfer t where t.place_id = place and t.from_owner = who and t.state = 'DONE')
$$;

create function place_transferred() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from place_transfer t
        where t.place_id = new.id and t.from_owner = old.owner_id and t.to_owner = new.owner_id and t.state = 'DONE'
            and t.ended_at = (
                select max(l.ended_at) from place_transfer l where l.place_id = new.id and l.state = 'DONE')) then
        raise exception 'place_owner_by_transfer' using errcode = 'check_violation';
    end if;
    if new.published or new.validity = 'CURRENT' or new.agreement_version is not null then
        raise exception 'place_transferred_hidden' using errcode = 'check_violation';
    end if;
    if exists (
        select 1 from place_visitor v where v.place_id = new.id and v.account_id = new.owner_id) then
        raise exception 'place_not_owned_by_visitor' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger place_transferred
    before update of owner_id on place
    for each row when (old.owner_id <> new.owner_id and new.validity is not null) execute function place_transferred();

create function place_owner_accepted() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from change_request r where r.place_id = new.id and r.waiting_line = 'OWNER') then
        raise exception 'place_owner_not_accepted' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger place_owner_accepted
    before update of validity, published on place
    for each row when (new.validity = 'CURRENT' and (old.validity <> 'CURRENT' or new.published and not old.published))
    execute function place_owner_accepted();

create function place_vouched_by_outsider() returns trigger language plpgsql as $$
begin
    if new.approved_by is distinct from old.approved_by and place_formerly_owned_by(new.id, new.approved_by)
        or place_formerly_owned_by(new.id, new.reinstated_by) then
        raise exception 'place_not_decided_by_former_owner' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger place_vouched_by_outsider
    before update of approved_by, reinstated_by, validity on place
    for each row when (new.approved_by is distinct from old.approved_by
        or new.reinstated_by is distinct from old.reinstated_by
        or (new.validity = 'CURRENT' and old.validity in ('SUSPENDED', 'EXPIRED')))
    execute function place_vouched_by_outsider();

create function change_decided_by_outsider() returns trigger language plpgsql as $$
begin
    if place_formerly_owned_by(new.place_id, new.decided_by) then
        raise exception 'change_not_decided_by_former_owner' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger change_not_decided_by_former_owner
    before insert or update on change_request
    for each row when (new.decided_by is not null) execute function change_decided_by_outsider();

-- What changed is seen before the place comes back, and two different people decide about it: another owner is such a change
-- too.
create or replace function place_change_seen() returns trigger language plpgsql as $$
begin
    if old.change_seen_at is null then
        raise exception 'place_change_unseen' using errcode = 'check_violation';
    end if;
    if exists (
        select 1 from change_request r
        where r.place_id = new.id and r.decided_by = coalesce(new.reinstated_by, old.change_by)
            and r.decided_at >= old.change_since and r.state = 'ACCEPTED' and r.line in ('PIN', 'BUSINESS', 'OWNER')) then
        raise exception 'place_not_reinstated_by_acceptor' using errcode = 'check_violation';
    end if;
    return new;
end $$;
