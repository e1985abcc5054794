-- What stands out in the trail, day by day, for whoever answers for data protection and for leads.
create table trail_anomaly (
    id           bigint generated always as identity primary key,
    day          date        not null,
    kind         text        not null,
    username     text        not null,
    organisation text,
    amount       integer     not null,
    usual        numeric     not null,
    threshold    numeric     not null,
    source       text        not null,
    cases        text[]      not null,
    found_at     timestamptz not null,
    reviewed_by  text,
    reviewed_at  timestamptz,
    verdict      text check (verdict in ('explained', 'followUp')),
    note         text,
    unique (day, kind, username)
);
create index trail_anomaly_found on trail_anomaly (found_at desc);
comment on column trail_anomaly.usual is 'the median of the person''s own days of the month before, where the kind has one';

create table trail_anomaly_day (
    day date primary key
);
comment on table trail_anomaly_day is 'days that have been looked through';
