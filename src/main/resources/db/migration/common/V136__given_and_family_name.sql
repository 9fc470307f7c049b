-- Given and family name are two fields. Who gave a name in one line keeps it as it was typed, and is asked in the
-- profile; until then strangers see no more of it than is certain not to be the family name.
alter table account add column given_name varchar(120);
alter table account add column family_name varchar(120);
alter table account add constraint account_name_in_two_parts check (
    (given_name is null) = (family_name is null) and (given_name is null or given_name <> ''));
