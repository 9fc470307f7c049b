-- For which years' table of public holidays the administrators were asked: once each.
create table holiday_reminder (
    holidays_of integer primary key,
    version     bigint not null,
    told_at     timestamp with time zone not null
);
