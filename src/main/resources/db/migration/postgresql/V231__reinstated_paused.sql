-- A reinstated place that its owner had paused is paused again: rule 2 holds for whoever reinstated it all the same.
create or replace function place_four_eyes() returns trigger language plpgsql as $$
begin
    if new.approved_by is not null and (tg_op = 'INSERT' or new.approved_by is distinct from old.approved_by) then
        perform place_has_four_eyes(new.id, null, new.approved_by);
    end if;
    if new.reinstated_by is not null and (tg_op = 'INSERT'
        or new.reinstated_by is distinct from old.reinstated_by
        or (new.validity in ('CURRENT', 'PAUSED') and old.validity in ('SUSPENDED', 'EXPIRED'))) then
        perform place_has_four_eyes(new.id, new.application_at, new.reinstated_by);
    end if;
    return new;
end $$;
