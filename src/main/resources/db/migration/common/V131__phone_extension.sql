-- A place's number may have an extension: +77272500000;ext=1234
alter table place alter column phone set data type varchar(30);
