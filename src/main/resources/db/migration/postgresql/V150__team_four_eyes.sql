-- Rule 2: whoever was ever on a place's team does not decide about it, and not only who is there today.
create or replace function place_has_four_eyes(place uuid, since timestamp with time zone, who uuid) returns void
language plpgsql as $$
begin
    if exists (select 1 from team_member t where t.place_id = place and t.account_id = who) then
        raise exception 'place_not_decided_by_team' using errcode = 'check_violation';
    end if;
    if exists (
        select 1 from place_visitor v
        where v.place_id = place and v.account_id = who and (since is null or v.visited_at >= since)) then
        raise exception 'place_not_decided_by_visitor' using errcode = 'check_violation';
    end if;
end $$;

-- And whoever vouched for a place does not come to work there. The place is locked, so that nobody joins and vouches at
-- the same moment.
create function team_four_eyes() returns trigger language plpgsql as $$
declare
    vouched record;
begin
    select p.approved_by, p.reinstated_by into vouched from place p where p.id = new.place_id for no key update;
    if new.account_id in (vouched.approved_by, vouched.reinstated_by) then
        raise exception 'team_not_joined_by_voucher' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger team_joined_with_four_eyes
    before insert on team_member
    for each row when (new.left_at is null) execute function team_four_eyes();
create trigger team_returned_to_with_four_eyes
    before update of left_at, account_id, place_id on team_member
    for each row when (new.left_at is null and (old.left_at is not null
        or new.account_id <> old.account_id or new.place_id <> old.place_id)) execute function team_four_eyes();
