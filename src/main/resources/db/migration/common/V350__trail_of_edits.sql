-- An edit of a place stands in the trail from and to, word for word: hours may have 255 characters, the way to the door 300,
-- and H2 counts some of them twice.
alter table trail_entry alter column from_state set data type varchar(1000);
alter table trail_entry alter column to_state set data type varchar(1000);
