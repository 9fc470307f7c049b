-- Who accepted which version of the rules of conduct, for themselves.
create table conduct_acceptance (
    id                uuid primary key,
    account_id        uuid not null references account (id),
    agreement_version varchar(20) not null,
    accepted_at       timestamp with time zone not null,
    constraint conduct_accepted_once unique (account_id, agreement_version)
);
