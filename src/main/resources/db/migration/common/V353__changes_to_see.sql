-- What changed of a place so that somebody has to go and look before it is relied on again.
alter table place add column change_line varchar(20);
alter table place add column change_since timestamp with time zone;
alter table place add column change_at timestamp with time zone;
alter table place add column change_by uuid references account (id);
alter table place add column change_seen_at timestamp with time zone;
alter table place add constraint place_change_whole check (
    (change_line is null) = (change_since is null) and (change_line is null) = (change_at is null)
    and (change_line is null) = (change_by is null) and (change_line is not null or change_seen_at is null));
-- Nobody relies on it meanwhile.
alter table place add constraint place_change_hidden check (
    change_line is null or (validity not in ('CURRENT', 'PAUSED') and not published));
-- Whoever paused a place before reasons were kept, paused it without one.
update place set pause_reason = '' where validity = 'PAUSED' and pause_reason is null;
