-- When what the public sees of a place last changed: for copies of the open data that want to keep up.
alter table place add column publication_at timestamp with time zone;
update place set publication_at = validity_at where published;
create index place_by_publication on place (publication_at, code);
