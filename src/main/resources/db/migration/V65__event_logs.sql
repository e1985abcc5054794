-- Event logs of others, apart from Polku's own cases.
create table event_log (
    id          uuid        primary key,
    name        text        not null,
    state       text        not null check (state in ('READING', 'READY', 'FAILED')),
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    beat_at     timestamptz not null,
    cases       bigint      not null default 0,
    events      bigint      not null default 0,
    dropped     bigint      not null default 0,
    fault       text,
    fault_line  bigint,
    check ((state = 'FAILED') = (fault is not null))
);

-- What could not be taken, the first thousands of it.
create table event_log_dropped (
    log_id   uuid   not null references event_log on delete cascade,
    position bigint not null,
    line     bigint not null,
    code     text   not null,
    value    text,
    primary key (log_id, position)
);

-- The events in the order of the file.
create table logged_event (
    log_id    uuid        not null references event_log on delete cascade,
    position  bigint      not null,
    case_id   text collate "C" not null,
    activity  text collate "C" not null,
    at        timestamptz not null,
    lifecycle text        not null,
    resource  text collate "C",
    role      text collate "C",
    instance  text collate "C"
);

-- The pieces of work: what was completed, with its start where the log has one, in the order of each case.
create table logged_work (
    log_id     uuid        not null references event_log on delete cascade,
    case_id    text collate "C" not null,
    rank       integer     not null,
    activity   text collate "C" not null,
    started_at timestamptz,
    ended_at   timestamptz not null,
    resource   text collate "C",
    role       text collate "C"
);

create index logged_event_case on logged_event (log_id, case_id, at, position);
create index logged_work_case on logged_work (log_id, case_id, rank);
