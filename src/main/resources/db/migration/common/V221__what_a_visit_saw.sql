-- What the application said of the place when the visit began, beside the pin: what is approved is what somebody has seen.
alter table visit add column seen_region varchar(5);
alter table visit add column seen_town varchar(40);
alter table visit add column seen_street varchar(80);
alter table visit add column seen_house varchar(20);
alter table visit add column seen_category varchar(20);
alter table visit add column seen_business uuid;
-- What is approved already stands; of earlier visits nobody kept more than the pin.
update visit set
    seen_region = (select p.region from place p where p.id = visit.place_id),
    seen_town = (select p.town from place p where p.id = visit.place_id),
    seen_street = (select p.street from place p where p.id = visit.place_id),
    seen_house = (select p.house from place p where p.id = visit.place_id),
    seen_category = (select p.category from place p where p.id = visit.place_id),
    seen_business = (select p.business_id from place p where p.id = visit.place_id)
where pin_latitude is not null;
