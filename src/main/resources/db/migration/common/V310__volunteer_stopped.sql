-- Who stopped by themselves was not dismissed and may offer again; what was checked before stays known.
alter table volunteer_region drop constraint volunteer_region_state;
alter table volunteer_region add constraint volunteer_region_state
    check (state in ('APPLIED', 'ACCEPTED', 'DECLINED', 'DISMISSED', 'STOPPED'));
alter table volunteer_region drop constraint volunteer_region_checked;
alter table volunteer_region add constraint volunteer_region_checked
    check (state not in ('ACCEPTED', 'DISMISSED', 'STOPPED') or checked is not null);
