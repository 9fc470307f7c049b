-- Somebody who works at a place harmed or touched whoever tells: looked at within an hour, and brought up again if not.
alter table report drop constraint report_kind;
alter table report add constraint report_kind
    check (kind in ('CLOSED', 'NO_SIGN', 'TURNED_AWAY', 'TREATED_BADLY', 'HARMED', 'NOT_REAL'));
alter table report drop constraint report_grave_by_kind;
alter table report add constraint report_grave_by_kind check (
    grave = (kind in ('TURNED_AWAY', 'TREATED_BADLY', 'HARMED', 'NOT_REAL')));
alter table report add column unread_told_at timestamp with time zone;
