-- Which signs and places the scanned codes named, a few at most, so that somebody can go and look: what stands on the
-- sign, and nothing of whoever scanned. As kz.pana.sign.scan.NamedSign writes it.
alter table false_scan add column named varchar(200) default '' not null;
