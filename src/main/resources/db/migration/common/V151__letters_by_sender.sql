-- Who sent a letter to an address of their choice: not many in a day.
alter table sent_letter add column sender_id uuid references account (id);
create index sent_letter_by_sender on sent_letter (sender_id, sent_at);
