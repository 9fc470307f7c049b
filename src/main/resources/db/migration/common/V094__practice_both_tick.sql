-- Both tick what was practised. Until now the learner ticked and named the colleague: that counts for both.
alter table enrolment_practice add column confirmed_at timestamp with time zone;
update enrolment_practice set confirmed_at = ticked_at;
alter table enrolment_practice alter column ticked_at drop not null;
alter table enrolment_practice alter column colleague drop not null;
alter table enrolment_practice add constraint enrolment_practice_confirmed
    check ((confirmed_at is null) = (colleague is null));
