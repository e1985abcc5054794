-- Deadlines of cases and tasks, each with its ground, its counting and its verdict.
create table deadline (
    id               bigint generated always as identity primary key,
    case_number      text        not null,
    task_id          text unique,
    rule             text        not null,
    ground           text        not null check (ground in ('LAW', 'PROMISE')),
    law_reference    text        not null,
    counted_from     date        not null,
    amount           integer     not null,
    unit             text        not null check (unit in ('days', 'months')),
    kind_of_day      text        not null check (kind_of_day in ('calendarDays', 'weekdays', 'workingDays')),
    moves            boolean     not null,
    pauses           boolean     not null,
    calendar_version text        not null,
    due_on           date        not null,
    due_at           timestamptz not null,
    paused_days      integer     not null default 0,
    verdict          text        not null default 'RUNNING' check (verdict in ('RUNNING', 'MET', 'MISSED', 'CANCELLED')),
    verdict_at       timestamptz,
    reason           text,
    check ((verdict = 'RUNNING') = (verdict_at is null)),
    check ((ground = 'LAW') = (law_reference <> ''))
);
create index deadline_case on deadline (case_number, id);
create index deadline_running on deadline (due_at, id) where verdict = 'RUNNING';
comment on column deadline.counted_from is 'the day before day one';
comment on column deadline.due_at is '24:00 in Helsinki of due_on: the first instant that is too late';
