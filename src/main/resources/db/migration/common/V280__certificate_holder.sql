-- A certificate says whom it was issued to, whatever the account is called later. Strangers see the given name and an
-- initial; of who gave the name in one line, the portal tells as much as is certain.
alter table certificate add column holder_name varchar(120);
alter table certificate add column holder_public_name varchar(120);
update certificate set
    holder_name        = (select a.name from account a where a.id = certificate.account_id),
    holder_public_name = (
        select substring(a.given_name from 1 for position(' ' in (a.given_name || ' ')) - 1)
            || case when a.family_name = '' then '' else ' ' || substring(a.family_name from 1 for 1) || '.' end
        from account a where a.id = certificate.account_id and a.given_name is not null);

alter table certificate alter column holder_name set not null;
