-- When the people who read registrations were last told of a volunteer's, by region: taking it back and sending it again
-- within a day fills no inbox, and a region that was not told yet is.
create table volunteer_told (
    volunteer_id uuid not null references volunteer (id),
    region       varchar(5) not null,
    told_at      timestamp with time zone not null,
    primary key (volunteer_id, region)
);
insert into volunteer_told (volunteer_id, region, told_at)
select r.volunteer_id, r.region, v.applied_at from volunteer_region r join volunteer v on v.id = r.volunteer_id;
