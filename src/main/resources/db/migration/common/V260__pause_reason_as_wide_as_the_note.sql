-- A reason may have 300 characters, and H2 counts some of them twice: as wide as the note that says it too, so that no sign
-- keeps a place on the map whose owner takes it off.
alter table place alter column pause_reason set data type varchar(2000);
