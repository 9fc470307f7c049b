-- Rule 2: administrators hold no other role. Who held others besides stays an administrator.
insert into trail_entry (id, happened_at, subject, subject_id, who, who_name, from_state, to_state, why)
select random_uuid(), current_timestamp, 'account', r.account_id, null, 'PANA', r.role, '-',
    'administrators hold no other role'
from account_role r
where r.role <> 'ADMINISTRATOR'
  and r.account_id in (select a.account_id from account_role a where a.role = 'ADMINISTRATOR');
delete from account_region
where account_id in (select a.account_id from account_role a where a.role = 'ADMINISTRATOR');
delete from account_role
where role <> 'ADMINISTRATOR'
  and account_id in (select a.account_id from account_role a where a.role = 'ADMINISTRATOR');

create trigger account_role_administrator_alone
    after insert, update on account_role
    for each row call 'kz.pana.identity.AdministratorAlone';
