-- Rule 2: everybody who visited a place since it was last approved, and not only the last one, is barred from approving
-- it or reinstating it. The trigger place_four_eyes looks here.
create table place_visitor (
    id         uuid primary key,
    version    bigint not null,
    place_id   uuid not null references place (id),
    account_id uuid not null references account (id),
    visited_at timestamp with time zone not null,

    constraint place_visitor_once unique (place_id, account_id)
);
insert into place_visitor (id, version, place_id, account_id, visited_at)
select v.id, 0, v.place_id, v.volunteer_id, v.started_at
from visit v
where v.started_at is not null and v.volunteer_id is not null
  and not exists (
    select 1 from visit o
    where o.place_id = v.place_id and o.volunteer_id = v.volunteer_id and o.started_at is not null
      and (o.started_at > v.started_at or (o.started_at = v.started_at and o.id > v.id)));

-- Who last reinstated the place.
alter table place add column reinstated_by uuid references account (id);
alter table place add constraint place_not_reinstated_by_owner check (reinstated_by <> owner_id);
alter table place add constraint place_not_reinstated_by_visitor check (reinstated_by <> visited_by);
