-- What a learner shows to somebody is confirmed by that person, signed in as themselves; who is asked, who did it, and
-- where they met. What was confirmed before by a name written down stays confirmed.
alter table enrolment_practice add column asked uuid;
alter table enrolment_practice add column confirmed_by uuid;
alter table enrolment_practice add column confirmed_how varchar(20);
alter table enrolment_practice add constraint enrolment_practice_witnessed check (
    (confirmed_by is null) = (confirmed_how is null)
    and (confirmed_by is null or confirmed_at is not null)
    and (asked is null or ticked_at is not null and confirmed_at is null));
alter table enrolment_practice add constraint enrolment_practice_how
    check (confirmed_how in ('AT_WORK', 'VISIT', 'TELEPHONE'));
alter table enrolment_practice add constraint enrolment_practice_asked_account
    foreign key (asked) references account (id);
alter table enrolment_practice add constraint enrolment_practice_witness_account
    foreign key (confirmed_by) references account (id);
create index enrolment_practice_by_asked on enrolment_practice (asked);
