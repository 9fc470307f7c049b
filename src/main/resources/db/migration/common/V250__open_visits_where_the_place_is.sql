-- A place that was handed in again in another region left its open visits to the coordinators of the one before.
update visit set region = (select p.region from place p where p.id = visit.place_id)
where open_kind is not null
    and exists (select 1 from place p where p.id = visit.place_id and p.region is not null and p.region <> visit.region);
