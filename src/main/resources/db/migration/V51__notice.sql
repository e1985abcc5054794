-- Notices to colleagues: what they hold are counts, never whose tasks they are.
create table notice (
    id         uuid primary key,
    username   text        not null references app_user on delete cascade,
    kind       text        not null check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed',
                                                    'handedOver')),
    amount     integer     not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    mailed_at  timestamptz,
    told       boolean     not null default false
);
create index notice_newest on notice (username, created_at desc, id);
create index notice_unread on notice (username) where read_at is null;

create table notice_choice (
    username text not null references app_user on delete cascade,
    kind     text not null,
    how      text not null check (how in ('off', 'list', 'daily', 'now')),
    primary key (username, kind)
);

create table notice_round (
    name text primary key,
    upto timestamptz not null
);
comment on table notice_round is 'up to when changes have been looked at, and the last morning';

create index work_event_given on work_event (at) where kind = 'assigned';
