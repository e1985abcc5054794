-- Low-threshold visits at the service point: one line, nobody named; a referral only if needed.
create table visit (
    id           uuid primary key,
    topic        text        not null,
    words        text,
    language     text        not null,
    organisation text        not null,
    recorded_by  text        not null references app_user,
    visited_at   timestamptz not null,
    case_number  text references client_case
);
create index visit_day on visit (organisation, visited_at desc, id);
comment on table visit is 'a visit names nobody; case_number is set when it became a referral';
