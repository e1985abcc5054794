-- Samples of cases for auditing. What was drawn stays as it was drawn, whatever comes after.
create table audit_sample (
    id           uuid        primary key,
    name         text        not null,
    seed         text        not null check (seed ~ '^[!-~]{1,64}$'),
    wanted       integer     not null check (wanted between 1 and 1000),
    filter       jsonb       not null,
    organisation text references organisation,
    population   integer     not null,
    population_digest text   not null,
    drawn_by     text        not null,
    drawn_at     timestamptz not null
);
create index audit_sample_newest on audit_sample (drawn_at desc, id);
comment on column audit_sample.organisation is 'whose cases it was drawn from; null for all';
comment on column audit_sample.population_digest is 'SHA-256, in hexadecimal, of the numbers drawn from: sorted, each followed by a line feed';

create table audit_sample_case (
    sample_id   uuid    not null references audit_sample on delete cascade,
    position    integer not null,
    case_number text    not null,
    digest      text    not null,
    primary key (sample_id, position),
    unique (sample_id, case_number)
);
comment on column audit_sample_case.digest is 'SHA-256 of the seed directly followed by the case number, in hexadecimal; the smallest come first';

create table audit_sample_opening (
    id          bigint generated always as identity primary key,
    sample_id   uuid        not null,
    case_number text        not null,
    purpose     text        not null check (purpose in ('sample', 'deadline', 'decision', 'complaint', 'followUp', 'other')),
    words       text        not null,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    foreign key (sample_id, case_number) references audit_sample_case (sample_id, case_number) on delete cascade
);
create index audit_sample_opening_case on audit_sample_opening (sample_id, case_number, id);

-- Each note is kept as it was written; the newest of a case is in force.
create table audit_sample_note (
    id             bigint generated always as identity primary key,
    sample_id      uuid        not null,
    case_number    text        not null,
    finding        text        not null check (finding in ('ok', 'remark', 'fault')),
    classification text check (classification in ('deadline', 'documentation', 'decision', 'dataProtection', 'guidance', 'other')),
    note           text        not null,
    written_by     text        not null,
    written_at     timestamptz not null,
    check ((finding = 'ok') = (classification is null)),
    foreign key (sample_id, case_number) references audit_sample_case (sample_id, case_number) on delete cascade
);
create index audit_sample_note_case on audit_sample_note (sample_id, case_number, id desc);
revoke update, truncate on audit_sample_note from ${application_role};
revoke update, truncate on audit_sample_case from ${application_role};
