-- Messages to clients and partners: written in the act's transaction, taken from here by whatever sends them.
create table outgoing (
    id          uuid primary key,
    case_number text        not null,
    client_id   uuid,
    recipient   text        not null check (recipient in ('client', 'partner')),
    channel     text        not null check (channel in ('text_message', 'email', 'letter')),
    template    text        not null,
    language    text        not null,
    subject     text        not null,
    body        text        not null,
    calendar    text,
    not_before  timestamptz not null,
    state       text        not null check (state in ('waiting', 'sent', 'failed', 'withdrawn')),
    attempts    integer     not null default 0,
    fault       text,
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);
create index outgoing_case on outgoing (case_number, created_at desc);
create index outgoing_waiting on outgoing (not_before) where state = 'waiting';
