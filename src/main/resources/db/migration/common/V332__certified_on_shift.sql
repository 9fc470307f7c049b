-- From when till when somebody works, where it was said: Mo,We 22:00-08:00,Su.
alter table team_member alter column shifts set data type varchar(120);
-- Who walked through the guide card with a newcomer before the first shift, and when.
alter table team_member add column shown_card_at timestamp with time zone;
alter table team_member add column shown_card_by uuid;
alter table team_member add constraint team_member_shown_card_by_somebody
    check ((shown_card_at is null) = (shown_card_by is null));
alter table team_member add constraint team_member_shown_card_account
    foreign key (shown_card_by) references account (id);

-- Whether somebody certified is on shift in the open hours of a place, and since when in too many of them nobody is.
create table team_cover (
    place_id          uuid primary key references place (id),
    version           bigint not null,
    open_minutes      integer not null,
    uncovered_minutes integer not null,
    -- Nights first: N Mo,Tu 22:00-08:00;D Su 09:00-18:00.
    uncovered         varchar(2400) not null,
    uncovered_since   timestamp with time zone,
    first_warned_at   timestamp with time zone,
    second_warned_at  timestamp with time zone,
    outstanding_since timestamp with time zone,
    look_at           timestamp with time zone not null,

    constraint team_cover_within_the_week check (uncovered_minutes between 0 and open_minutes and open_minutes <= 10080),
    -- No place is held to it unwarned.
    constraint team_cover_step_by_step check (
        (first_warned_at is null or uncovered_since is not null)
        and (second_warned_at is null or first_warned_at is not null)
        and (outstanding_since is null or second_warned_at is not null))
);
create index team_cover_by_look on team_cover (look_at);

-- Places that record shifts already are looked at first thing.
insert into team_cover (place_id, version, open_minutes, uncovered_minutes, uncovered, look_at)
select distinct m.place_id, 0, 0, 0, '', current_timestamp
from team_member m
where m.left_at is null and m.shifts <> '';
