-- What time asks of an approved place: whether all is still so, and another visit before the last one holds no more.
-- Whoever was approved or visited has vouched for all of it then.
alter table place add column confirmed_at timestamp with time zone;
alter table place add column confirmation varchar(20);
alter table place add column asked_at timestamp with time zone;
alter table place add column foretold_days integer;
alter table place add column upkeep_at timestamp with time zone;
update place set confirmation = 'GIVEN', foretold_days = 0,
    confirmed_at = case when visited_at > application_at then visited_at else application_at end
    where application = 'APPROVED';
update place set upkeep_at = confirmed_at + interval '90' day where confirmed_at is not null;
update place set upkeep_at = visited_at + interval '12' month - interval '60' day
    where upkeep_at > visited_at + interval '12' month - interval '60' day;
alter table place add constraint place_upkeep_whole check (
    (confirmed_at is null) = (confirmation is null) and (confirmed_at is null) = (foretold_days is null)
    and (asked_at is null or confirmation <> 'GIVEN'));
create index place_upkeep_due on place (upkeep_at);
