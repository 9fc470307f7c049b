-- What a certificate says stays as it was when it was issued, whatever the place is called later.
alter table certificate add column place_name_kk varchar(80);
alter table certificate add column place_name_ru varchar(80);
alter table certificate add column place_town varchar(40);
alter table certificate add column place_street varchar(80);
alter table certificate add column place_house varchar(20);
update certificate set
    place_name_kk = (select p.name_kk from place p where p.id = certificate.place_id),
    place_name_ru = (select p.name_ru from place p where p.id = certificate.place_id),
    place_town    = (select p.town from place p where p.id = certificate.place_id),
    place_street  = (select p.street from place p where p.id = certificate.place_id),
    place_house   = (select p.house from place p where p.id = certificate.place_id);
-- Nobody is certified for a place that was never submitted, so each of them has a name and an address.
alter table certificate alter column place_name_kk set not null;
alter table certificate alter column place_name_ru set not null;
alter table certificate alter column place_town set not null;
alter table certificate alter column place_street set not null;
alter table certificate alter column place_house set not null;

-- How many days before the end the last reminder was due; null before the first.
alter table certificate add column reminded integer;
alter table certificate add constraint certificate_reminded_in_time check (reminded in (30, 14, 3));
create index certificate_by_end on certificate (expires_at);
