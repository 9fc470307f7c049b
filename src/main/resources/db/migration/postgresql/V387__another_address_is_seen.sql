-- Another address is seen before the place comes back, and two different people decide about it.
create or replace function place_change_seen() returns trigger language plpgsql as $$
begin
    if old.change_seen_at is null then
        raise exception 'place_change_unseen' using errcode = 'check_violation';
    end if;
    if exists (
        select 1 from change_request r
        where r.place_id = new.id and r.decided_by = coalesce(new.reinstated_by, old.change_by)
            and r.decided_at >= old.change_since and r.state = 'ACCEPTED'
            and r.line in ('PIN', 'ADDRESS', 'BUSINESS', 'OWNER')) then
        raise exception 'place_not_reinstated_by_acceptor' using errcode = 'check_violation';
    end if;
    return new;
end $$;
