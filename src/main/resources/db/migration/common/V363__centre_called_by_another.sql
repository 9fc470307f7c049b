-- Who wrote a centre's words or its number is not the first to call it: nobody alone sends people anywhere. Of what was not
-- called yet the trail knows who wrote it last.
alter table crisis_centre add column written_by uuid references account (id);
alter table crisis_centre add column number_written_by uuid references account (id);
update crisis_centre set written_by = (
    select a.id from account a where a.id = (
        select t.who from trail_entry t where t.subject_id = crisis_centre.id order by t.line_number desc limit 1))
    where called_by is null;
update crisis_centre set number_written_by = written_by;
alter table crisis_centre add constraint crisis_centre_called_by_another
    check (called_by is null or (written_by is null and number_written_by is null));
