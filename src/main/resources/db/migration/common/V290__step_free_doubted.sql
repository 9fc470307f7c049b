-- Whether the last visit that looked found the entrance otherwise than the owner writes: the public does not read it then.
alter table place add column step_free_doubted boolean default false not null;
