-- What an owner wrote of a settlement is nobody else's before an approved place vouches for it.
alter table written_town add column vouched boolean default false not null;
update written_town set vouched = true
where exists (select 1 from place p where p.town = written_town.slug and p.application = 'APPROVED');
