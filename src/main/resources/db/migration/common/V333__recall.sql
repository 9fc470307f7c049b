-- When somebody who is certified is next asked to remember: a scene of a minute and a sentence said aloud.
create table recall (
    account_id uuid primary key references account (id),
    version    bigint not null,
    done       integer not null,
    due_at     timestamp with time zone not null,
    done_at    timestamp with time zone,
    told_at    timestamp with time zone,
    -- When the person was told that half a year has gone since the course.
    refresher_told_at timestamp with time zone
);

create index recall_due on recall (due_at);
