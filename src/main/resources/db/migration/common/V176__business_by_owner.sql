-- A number of a business is public, and whoever typed it first bars nobody: each owner has an own row, and a
-- coordinator decides who speaks for it. The old uniqueness was named by each database, so it goes with its column.
alter table business add column number_given varchar(12);
update business set number_given = tax_number;
alter table business drop column tax_number;
alter table business rename column number_given to tax_number;
alter table business alter column tax_number set not null;
alter table business add constraint business_once_per_owner unique (owner_id, tax_number);
create index business_by_tax_number on business (tax_number);
