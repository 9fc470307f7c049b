-- When the owner was last told that the agreement has a new version.
alter table place add column agreement_told_at timestamp with time zone;
-- The version before counts until this moment: every place that has no other is looked at then.
update place set assess_at = timestamp with time zone '2027-02-01 00:00:00+05'
where agreement_version = '2026-11'
    and (assess_at is null or assess_at > timestamp with time zone '2027-02-01 00:00:00+05');
