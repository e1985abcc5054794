-- POSTs that were sent with an Idempotency-Key and how they were answered: the same again gets the same answer.
create table idempotency (
    username  text        not null,
    key       text        not null,
    body_hash text        not null,
    status    integer,
    location  text,
    answer    text,
    at        timestamptz not null,
    primary key (username, key)
);
create index idempotency_old on idempotency (at);
comment on column idempotency.status is 'null only inside the transaction that is about to answer';
