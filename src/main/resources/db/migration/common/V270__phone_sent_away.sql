-- Whoever was sent away is known by the phone of then, even after giving another one.
alter table volunteer add column sent_away_phone varchar(20);
update volunteer set sent_away_phone = phone where id in
    (select volunteer_id from volunteer_region where state in ('DECLINED', 'DISMISSED'));
