-- How a sign looked when a visit last saw it hang, and when that was: where it hangs without one, nobody kept it.
alter table sign add column photographed_at timestamp with time zone;
create table sign_photo (
    sign_id uuid primary key references sign (id),
    version bigint not null,
    jpeg    bytea not null
);
insert into sign_photo (sign_id, version, jpeg)
select s.id, 0, p.jpeg from sign s join visit_photo p on p.id = (
    select q.id from visit_photo q join visit v on v.id = q.visit_id
    where v.place_id = s.place_id and v.sign_serial = s.serial and v.kind <> 'SIGN_RECOVERY'
    order by q.taken_at desc, q.id desc limit 1);
update sign set photographed_at = (
    select max(q.taken_at) from visit_photo q join visit v on v.id = q.visit_id
    where v.place_id = sign.place_id and v.sign_serial = sign.serial and v.kind <> 'SIGN_RECOVERY');
