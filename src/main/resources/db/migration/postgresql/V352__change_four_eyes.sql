-- Rule 2: nobody decides about a change of a place who owns it, ever worked there, or visited it since it was approved.
create function change_four_eyes() returns trigger language plpgsql as $$
declare
    decided record;
begin
    select p.owner_id, p.application_at into decided from place p where p.id = new.place_id;
    if decided.owner_id = new.decided_by then
        raise exception 'change_not_decided_by_owner' using errcode = 'check_violation';
    end if;
    perform place_has_four_eyes(new.place_id, decided.application_at, new.decided_by);
    return new;
end $$;

create trigger change_decided_with_four_eyes
    before insert on change_request
    for each row when (new.decided_by is not null) execute function change_four_eyes();
create trigger change_decided_later_with_four_eyes
    before update on change_request
    for each row when (new.decided_by is not null and (old.decided_by is distinct from new.decided_by
        or old.place_id <> new.place_id)) execute function change_four_eyes();
