-- Each line of the trail carries a hash over the line before in its region. What was written so far belongs to one chain.
alter table trail_entry add column region varchar(8);
alter table trail_entry add column position bigint;
alter table trail_entry add column hash varchar(64);
create table trail_chain (
    region varchar(8) primary key,
    version bigint default 0 not null,
    length bigint not null,
    hash   varchar(64) not null
);
