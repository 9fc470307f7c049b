-- Moves of one transaction have the same time: the order in which they were written tells them apart.
alter table trail_entry add column line_number bigint generated always as identity;
