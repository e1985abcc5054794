-- How long the data of a case are kept, what stands against their erasure, and what is counted of them afterwards.
alter table client_case drop column retain_until;

create table retention (
    case_number  text primary key references client_case on delete cascade,
    until        date not null,
    ground       text not null,
    law          text not null,
    confirmed    boolean not null,
    counted_from date not null,
    shown_since  date
);
create index retention_until on retention (until);
comment on table retention is 'of closed cases: the last day on which their data are kept, and the rule that says so';
comment on column retention.shown_since is 'since when those who may stop the erasure have seen it coming';

create table retention_hold (
    id         uuid primary key,
    client_id  uuid        not null references client on delete cascade,
    reason     text        not null check (reason in ('litigation', 'complaint', 'claim', 'investigation')),
    words      text        not null,
    until      date        not null,
    made_by    text        not null references app_user,
    made_at    timestamptz not null,
    ended_by   text references app_user,
    ended_at   timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
create index retention_hold_client on retention_hold (client_id);

create table retention_run (
    id        uuid primary key,
    dry       boolean     not null,
    begun_by  text        not null,
    begun_at  timestamptz not null,
    ended_at  timestamptz,
    clients   integer     not null default 0,
    cases     integer     not null default 0,
    failed    integer     not null default 0
);
create index retention_run_newest on retention_run (begun_at desc);

create table retention_fault (
    client_id uuid primary key references client on delete cascade,
    at        timestamptz not null,
    fault     text        not null
);
comment on column retention_fault.fault is 'what kind of fault; never what a statement or a row said';

create table erasure_request (
    id           uuid primary key,
    client_id    uuid        references client on delete set null,
    asked_on     date        not null,
    asked_by     text        not null references app_user,
    asked_at     timestamptz not null,
    state        text        not null check (state in ('asked', 'decided', 'done', 'refused')),
    checks       text[]      not null,
    decision     text check (decision in ('all', 'part', 'nothing')),
    reason       text,
    decided_by   text references app_user,
    decided_at   timestamptz,
    confirmed_by text references app_user,
    confirmed_at timestamptz,
    check (decided_by is distinct from confirmed_by or decided_by is null)
);
create index erasure_request_client on erasure_request (client_id, asked_at desc);
comment on column erasure_request.checks is 'codes of what stood against it, and of what did not, on the day of the decision';

-- Figures of cases whose data are gone: codes, days and whose turn it was, under a number behind which nobody stands.
alter table follow_up drop constraint follow_up_case_number_fkey;
alter table follow_up_end drop constraint follow_up_end_case_number_fkey;
alter table support_grant drop constraint support_grant_case_number_fkey;

create table insight_deadline (
    id               bigint primary key,
    case_number      text        not null,
    task_id          text,
    rule             text        not null,
    ground           text        not null,
    law_reference    text        not null,
    counted_from     date        not null,
    amount           integer     not null,
    unit             text        not null,
    kind_of_day      text        not null,
    moves            boolean     not null,
    pauses           boolean     not null,
    calendar_version text        not null,
    due_on           date        not null,
    due_at           timestamptz not null,
    paused_days      integer     not null,
    verdict          text        not null,
    verdict_at       timestamptz,
    step             text,
    definition_id    text,
    model            text,
    instance_id      text,
    started_at       timestamp,
    ended_at         timestamp,
    waits_for        text        not null,
    state            text        not null,
    cause            text
);
create index insight_deadline_case on insight_deadline (case_number);

create table insight_decision (
    id            uuid        not null,
    decision      text        not null,
    step          text        not null,
    case_number   text        not null,
    definition_id text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    said          text,
    planned       text,
    table_id      text        not null,
    rule          text,
    proposal      text,
    primary key (id, decision)
);
create index insight_decision_case on insight_decision (case_number);
