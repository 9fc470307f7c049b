-- Each region's coordinator accepts for that region, says what was checked, and may dismiss.
alter table volunteer_region add column state varchar(20);
alter table volunteer_region add column state_at timestamp with time zone;
alter table volunteer_region add column reason varchar(2000);
alter table volunteer_region add column decided_by uuid references account (id);
-- What was checked before accepting, by whom and when; no numbers of identity papers.
alter table volunteer_region add column checked varchar(2000);
alter table volunteer_region add column checked_by uuid references account (id);
alter table volunteer_region add column checked_at timestamp with time zone;
update volunteer_region set
    state = (select v.state from volunteer v where v.id = volunteer_region.volunteer_id),
    state_at = (select v.state_at from volunteer v where v.id = volunteer_region.volunteer_id),
    reason = (select v.reason from volunteer v where v.id = volunteer_region.volunteer_id),
    decided_by = (select v.decided_by from volunteer v where v.id = volunteer_region.volunteer_id);
update volunteer_region set checked = '—', checked_by = decided_by, checked_at = state_at where state = 'ACCEPTED';
alter table volunteer_region alter column state set not null;
alter table volunteer_region alter column state_at set not null;
alter table volunteer_region add constraint volunteer_region_state
    check (state in ('APPLIED', 'ACCEPTED', 'DECLINED', 'DISMISSED'));
alter table volunteer_region add constraint volunteer_region_decided_by_somebody
    check ((state = 'APPLIED') = (decided_by is null));
alter table volunteer_region add constraint volunteer_region_not_decided_by_self check (decided_by <> volunteer_id);
alter table volunteer_region add constraint volunteer_region_checked
    check ((state in ('ACCEPTED', 'DISMISSED')) = (checked is not null));
alter table volunteer_region add constraint volunteer_region_checked_by_somebody
    check ((checked is null) = (checked_by is null) and (checked is null) = (checked_at is null));
alter table volunteer_region add constraint volunteer_region_reason
    check ((state in ('DECLINED', 'DISMISSED')) = (reason is not null));
drop index volunteer_region_by_region;
create index volunteer_region_by_state on volunteer_region (region, state);

alter table volunteer drop constraint volunteer_decided_by_somebody;
alter table volunteer drop constraint volunteer_not_decided_by_self;
drop index volunteer_by_state;
alter table volunteer add column applied_at timestamp with time zone;
update volunteer set applied_at = state_at;
alter table volunteer alter column applied_at set not null;
alter table volunteer drop column state;
alter table volunteer drop column state_at;
alter table volunteer drop column reason;
alter table volunteer drop column decided_by;
-- Whoever registered before this was asked has none.
alter table volunteer add column phone varchar(20);
create index volunteer_by_applied on volunteer (applied_at);
