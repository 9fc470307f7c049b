-- Who wrote a centre's number or words is not the first to call it: nobody alone sends people anywhere.
alter table crisis_centre add column written_by uuid references account (id);
alter table crisis_centre add constraint crisis_centre_called_by_another check (called_by is null or written_by is null);
