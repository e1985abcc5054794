-- Reports of figures that are made regularly for named people.
create table insight_report (
    id         uuid primary key,
    name       text        not null,
    sections   text[]      not null,
    filter     jsonb       not null,
    every      text        not null check (every in ('week', 'month', 'quarter')),
    language   text        not null check (language in ('fi', 'sv', 'en')),
    owner      text        not null references app_user,
    recipients text[]      not null,
    next_on    date        not null,
    created_at timestamptz not null
);
comment on column insight_report.owner is 'whose rights decide which cases count';
comment on column insight_report.next_on is 'the day on which the next one is made';

create table insight_report_issue (
    id          uuid primary key,
    report_id   uuid        not null references insight_report on delete cascade,
    period_from date        not null,
    period_to   date        not null,
    made_at     timestamptz not null,
    pdf         bytea       not null,
    csv         bytea       not null,
    unique (report_id, period_from)
);
