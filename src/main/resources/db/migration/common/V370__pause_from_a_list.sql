-- Why an owner pauses a place is chosen from a list, and on which day it opens by itself may be said. What owners wrote
-- themselves before stays.
alter table place add column pause_kind varchar(20);
alter table place add column pause_opens_on date;
update place set pause_kind = case when pause_reason = '' then 'UNSAID' else 'OTHER' end where pause_reason is not null;
update place set pause_reason = null where pause_reason = '';
alter table place add constraint place_pause_whole check (
    pause_kind is not null or pause_reason is null and pause_opens_on is null);
