-- Who of the trained people the volunteer met in person.
create table visit_met (
    visit_id   uuid not null references visit (id),
    account_id uuid not null references account (id),
    primary key (visit_id, account_id)
);

-- Both confirm: how the place did, who it was and when; or why nobody did.
alter table visit add column countersigned_how varchar(10);
alter table visit add column countersigned_by uuid;
alter table visit add column countersigned_at timestamp with time zone;
alter table visit add column countersigned_why varchar(2000);
-- The code that the owner sees on her own phone while the volunteer is with her.
alter table visit add column owner_code varchar(6);
alter table visit add column wrong_codes integer default 0 not null;
alter table visit add constraint visit_countersigned_by foreign key (countersigned_by) references account (id);
alter table visit add constraint visit_countersigned_whole check (
    (countersigned_how is null) = (countersigned_at is null)
    and (countersigned_by is not null) = (countersigned_how is not null and countersigned_how <> 'NOBODY')
    and (countersigned_why is not null) = (countersigned_how is not null and countersigned_how = 'NOBODY'));
alter table visit add constraint visit_not_countersigned_by_volunteer check (countersigned_by <> volunteer_id);

-- From now on a confirmed defect keeps a place off the map, and people whom no visit met do not count for the first
-- approval: every place of which that may be true is looked at again.
update place set assess_at = current_timestamp
where application = 'ONBOARDING'
    or exists (select 1 from visit v where v.place_id = place.id and v.state = 'CONFIRMED' and not v.good);
