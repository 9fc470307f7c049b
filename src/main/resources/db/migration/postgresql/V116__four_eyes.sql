create function place_has_four_eyes(place uuid, since timestamp with time zone, who uuid) returns void
language plpgsql as $$
begin
    if exists (select 1 from team_member t where t.place_id = place and t.account_id = who and t.left_at is null) then
        raise exception 'place_not_decided_by_team' using errcode = 'check_violation';
    end if;
    if exists (
        select 1 from place_visitor v
        where v.place_id = place and v.account_id = who and (since is null or v.visited_at >= since)) then
        raise exception 'place_not_decided_by_visitor' using errcode = 'check_violation';
    end if;
end $$;

create function place_four_eyes() returns trigger language plpgsql as $$
begin
    if new.approved_by is not null and (tg_op = 'INSERT' or new.approved_by is distinct from old.approved_by) then
        perform place_has_four_eyes(new.id, null, new.approved_by);
    end if;
    if new.reinstated_by is not null and (tg_op = 'INSERT'
        or new.reinstated_by is distinct from old.reinstated_by
        or (new.validity = 'CURRENT' and old.validity in ('SUSPENDED', 'EXPIRED'))) then
        perform place_has_four_eyes(new.id, new.application_at, new.reinstated_by);
    end if;
    return new;
end $$;

create trigger place_four_eyes
    before insert or update on place
    for each row execute function place_four_eyes();
