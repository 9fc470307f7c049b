-- Rule 2: nobody accepts a correction of a place who owns it, ever worked there, or visited it since it was approved.
create function correction_four_eyes() returns trigger language plpgsql as $$
declare
    corrected record;
begin
    select p.id, p.owner_id, p.application_at into corrected
        from visit v join place p on p.id = v.place_id where v.id = new.visit_id;
    if corrected.owner_id = new.decided_by then
        raise exception 'change_not_decided_by_owner' using errcode = 'check_violation';
    end if;
    perform place_has_four_eyes(corrected.id, corrected.application_at, new.decided_by);
    return new;
end $$;

create trigger correction_accepted_with_four_eyes
    before insert on visit_correction
    for each row when (new.state = 'ACCEPTED') execute function correction_four_eyes();
create trigger correction_accepted_later_with_four_eyes
    before update on visit_correction
    for each row when (new.state = 'ACCEPTED' and (old.state <> 'ACCEPTED'
        or old.decided_by is distinct from new.decided_by)) execute function correction_four_eyes();
