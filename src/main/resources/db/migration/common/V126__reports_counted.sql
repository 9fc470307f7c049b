-- Reports are never refused: the same one told again is counted, and what comes in a flood is counted with a sample.

-- Where a person may come to harm; those are looked at before all others.
alter table report add column grave boolean default false not null;
update report set grave = true where kind in ('TURNED_AWAY', 'TREATED_BADLY', 'NOT_REAL');
alter table report add constraint report_grave_by_kind check (
    grave = (kind in ('TURNED_AWAY', 'TREATED_BADLY', 'NOT_REAL')));

-- Whether it stands for many that came at once; what they said is in report_sample.
alter table report add column many boolean default false not null;
alter table report add column times_told bigint default 1 not null;
-- So many of them with a proof of work.
alter table report add column times_proven bigint default 0 not null;
alter table report add column last_told_at timestamp with time zone;
update report set last_told_at = told_at;
alter table report alter column last_told_at set not null;
alter table report add constraint report_counted check (
    times_told >= 1 and times_proven >= 0 and times_proven <= times_told);
alter table report add constraint report_many_in_samples check (not many or (words = '' and contact is null));

drop index report_by_region;
create index report_by_urgency on report (region, state, grave, due_at);

create table report_sample (
    id        uuid primary key,
    version   bigint not null,
    report_id uuid not null references report (id),
    words     varchar(4000) not null,
    contact   varchar(400),
    told_at   timestamp with time zone not null,
    proven    boolean not null
);
create index report_sample_by_report on report_sample (report_id, proven, told_at);
