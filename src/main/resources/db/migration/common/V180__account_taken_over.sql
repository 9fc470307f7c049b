-- Somebody else made the link by which a PIN was set: for a day the account takes no e-mail.
alter table account add column pin_by_link_at timestamp with time zone;

-- An administrator took a phone number from the account: it is somebody else's.
alter table account add column phone_freed_at timestamp with time zone;
alter table account drop constraint account_reachable;
alter table account add constraint account_reachable
    check (email is not null or phone is not null or phone_freed_at is not null);

-- The owner took back that somebody left; nobody asked the person.
alter table team_member add column brought_back_at timestamp with time zone;
