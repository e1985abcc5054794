-- Cases and what is known of each: records, plans, appointments, notes, pauses.
create sequence case_number_seq;

create table client_case (
    number              text primary key,
    client_id           uuid        not null references client,
    programme           text        not null,
    model               text        not null,
    state               text        not null check (state in ('open', 'closed')),
    source              text        not null check (source in ('employmentAuthority', 'partner', 'self', 'outreach', 'list', 'round')),
    reason              text,
    referrer            text,
    search_began        date,
    benefit_days        integer,
    segment             text,
    exit_class          text,
    exit_day            date,
    exit_reason         text,
    previous_case       text references client_case,
    owner               text references app_user,
    team_id             text references team,
    area_id             text references area,
    organisation        text        not null references organisation,
    protected           boolean     not null,
    opened_at           timestamptz not null,
    closed_at           timestamptz,
    retain_until        date
);
create unique index client_case_one_open on client_case (client_id, programme, (model = 'listScreening')) where state = 'open';
create index client_case_client on client_case (client_id, opened_at desc);
create index client_case_owner on client_case (owner) where state = 'open';
create index client_case_opened on client_case (opened_at desc, number desc) where source in ('employmentAuthority', 'partner', 'self', 'outreach');
create index client_case_previous on client_case (previous_case);
comment on index client_case_one_open is 'one person never has two open cases of one programme; the screening of a list beside it';

create table case_record (
    id            uuid primary key,
    case_number   text        not null references client_case,
    element       text        not null,
    definition_id text        not null,
    task_id       text,
    answers       jsonb       not null,
    recorded_by   text        not null,
    source        text        not null,
    recorded_at   timestamptz not null,
    predecessor   uuid references case_record
);
create index case_record_case on case_record (case_number, element, recorded_at desc);
comment on table case_record is 'answers as they were given; a record is never updated, a correction names its predecessor';
revoke update, truncate on case_record from ${application_role};

create table health_record (
    record_id uuid primary key references case_record,
    key_id    text  not null,
    cipher    bytea not null
);
comment on table health_record is 'the health answers of a record, encrypted';

create table plan_version (
    case_number  text        not null references client_case,
    version      integer     not null,
    record_id    uuid        not null references case_record,
    services     text[]      not null,
    accepted_how text,
    accepted_on  date,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    primary key (case_number, version)
);

create table appointment (
    id           uuid primary key,
    case_number  text        not null references client_case,
    element      text        not null,
    task_id      text,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    place        text        not null,
    phone        text,
    held_by      text        not null references app_user,
    interpreter  text,
    state        text        not null check (state in ('booked', 'confirmed', 'held', 'moved', 'missed', 'cancelled')),
    changed_at   timestamptz not null
);
create index appointment_holder on appointment (held_by, starts_at) where state in ('booked', 'confirmed');
create unique index appointment_slot on appointment (held_by, starts_at) where state in ('booked', 'confirmed');
create index appointment_case on appointment (case_number, starts_at desc);

create table note (
    id          uuid primary key,
    case_number text        not null references client_case,
    text        text        not null,
    written_by  text        not null,
    written_at  timestamptz not null
);
create index note_case on note (case_number, written_at desc);

create table case_pause (
    id          uuid primary key,
    case_number text        not null references client_case,
    reason      text        not null,
    from_day    date        not null,
    until_day   date        not null,
    ended_day   date
);
create index case_pause_case on case_pause (case_number, from_day);
