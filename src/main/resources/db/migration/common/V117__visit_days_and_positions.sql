-- How close to the position the phone was sure to be, in metres; and why the visit was begun elsewhere, or before its day.
alter table visit add column start_accuracy double precision;
alter table visit add column start_reason varchar(2000);
update visit set start_reason = '—' where started_at is not null and start_latitude is null;
alter table visit add constraint visit_start_accurate
    check (start_accuracy is null or (start_latitude is not null and start_accuracy >= 0));
alter table visit add constraint visit_elsewhere_explained
    check (started_at is null or start_latitude is not null or start_reason is not null);

-- When it was last brought up that the visit was begun and never ended.
alter table visit add column reminded_at timestamp with time zone;

-- What the report said when it was given back, as JSON; and so what the answers of an application were.
alter table visit add column returned_report varchar(250000);
alter table place add column returned_answers varchar(250000);

-- A report stays open while somebody is to look: which visit it waits for, and when that visit was confirmed.
alter table report add column visit_id uuid references visit (id);
alter table report add column visit_confirmed_at timestamp with time zone;
update report set visit_id = (
    select v.id from visit v
    where v.place_id = report.place_id and v.kind = 'AFTER_REPORT'
    order by v.planned_on desc, v.id limit 1)
where state = 'VISIT_ORDERED';
update report set visit_confirmed_at = (
    select v.state_at from visit v where v.id = report.visit_id and v.state = 'CONFIRMED')
where state = 'VISIT_ORDERED';
-- Where that visit came to nothing, the report is back on the desk.
update report set state = 'TRIAGED', reason = null, visit_id = null
where state = 'VISIT_ORDERED' and not exists (
    select 1 from visit v where v.id = report.visit_id and v.state not in ('UNABLE', 'MISSED', 'CANCELLED'));
alter table report add constraint report_waits_for_a_visit check (state <> 'VISIT_ORDERED' or visit_id is not null);
create index report_by_visit on report (visit_id);
