-- Whoever left by themselves is not brought back by the owner.
alter table team_member add column left_themselves boolean default false not null;
