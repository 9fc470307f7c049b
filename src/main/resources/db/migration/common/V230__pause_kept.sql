-- Why the owner paused the place, until she opens it again: a suspension or an expiry between does not open it.
alter table place add column pause_reason varchar(300);
update place set pause_reason = validity_note where validity = 'PAUSED';
