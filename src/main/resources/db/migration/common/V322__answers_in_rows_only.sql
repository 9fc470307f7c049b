alter table place drop column answers;
alter table place drop column returned_answers;
