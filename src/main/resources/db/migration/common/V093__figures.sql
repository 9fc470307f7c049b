-- When the course was opened: how long people take is counted from there.
alter table enrolment add column begun_at timestamp with time zone;
update enrolment set begun_at = coalesce(
    (select min(l.read_at) from enrolment_lesson l where l.enrolment_id = enrolment.id), enrolled_at)
where state <> 'INVITED';
alter table enrolment add constraint enrolment_begun_once_opened check ((state = 'INVITED') = (begun_at is null));

create index enrolment_by_edition on enrolment (course_id, course_version);
