-- What the application promised when the visit began: hours, telephone and facilities that change afterwards are looked at
-- again before a place is approved. Of earlier visits nobody kept them; these rows stay empty and say nothing of them.
alter table visit add column seen_hours varchar(1000);
alter table visit add column seen_phone varchar(20);
alter table visit add column seen_step_free boolean;
alter table visit add column seen_quiet_room boolean;
alter table visit add column seen_phone_to_use boolean;
