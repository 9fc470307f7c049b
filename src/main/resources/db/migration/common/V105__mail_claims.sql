-- Each mail is claimed before it is carried, so that two processes never carry one at the same time; a claim runs out, so
-- that the mails of a process that died are carried by another. Urgency: 0 alert, 1 letter, 2 news.
alter table mail add column urgency smallint default 2 not null;
alter table mail add column claimed_until timestamp with time zone;
alter table mail add constraint mail_urgency_known check (urgency between 0 and 2);
