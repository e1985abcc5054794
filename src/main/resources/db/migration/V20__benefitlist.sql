-- Benefit lists: every version kept, each person screened once, and the invitation queue.
create table benefit_list (
    id            uuid primary key,
    municipality  text        not null,
    month         date,
    kind          text        not null check (kind in ('INVOICE', 'EARLY60')),
    programme     text        not null,
    file_name     text        not null,
    file_hash     bytea       not null,
    encoding      text        not null,
    delimiter     text        not null,
    mapping       jsonb       not null,
    headings      text[]      not null,
    organisation  text,
    state         text        not null check (state in ('PREVIEW', 'CHECKING', 'IMPORTING', 'DONE', 'FAILED')),
    fault         text,
    uploaded_by   text        not null,
    uploaded_at   timestamptz not null,
    finished_at   timestamptz,
    attempts      integer     not null default 0,
    lease_holder  text,
    lease_until   timestamptz
);
create index benefit_list_newest on benefit_list (uploaded_at desc, id);
create index benefit_list_waiting on benefit_list (uploaded_at) where state in ('CHECKING', 'IMPORTING');
comment on column benefit_list.month is 'the month asked for; null where the rows say it';

create table benefit_list_part (
    list_id      uuid not null references benefit_list on delete cascade,
    municipality text not null,
    kind         text not null,
    month        date not null,
    version      integer not null,
    leaving      text check (leaving in ('CLOSE', 'ASK', 'KEEP')),
    primary key (list_id, municipality),
    unique (municipality, kind, month, version)
);
comment on column benefit_list_part.leaving is 'what is done with the screenings of those who left: closed, asked about where they are many, kept';
comment on table benefit_list_part is 'one municipality in a list; the series is municipality and kind, later files of one month are its next versions';

create table benefit_upload (
    list_id uuid    not null references benefit_list on delete cascade,
    part    integer not null,
    key_id  text    not null,
    sealed  bytea   not null,
    primary key (list_id, part)
);
comment on table benefit_upload is 'the bytes of a file until its rows are read; encrypted';

create table benefit_row (
    list_id       uuid not null references benefit_list on delete cascade,
    sheet         text not null,
    line          integer not null,
    state         text not null check (state in ('NEW', 'DONE', 'UNCHANGED', 'REJECTED', 'FAILED')),
    key_id        text,
    sealed        bytea,
    code_index    bytea,
    fingerprint   bytea,
    municipality  text,
    benefit       text,
    benefit_name  text,
    period_start  date,
    period_end    date,
    invoice_month date,
    paid_days     numeric(15, 6),
    total_days    numeric(15, 6),
    gross         numeric(15, 6),
    share_percent numeric(9, 6),
    share_euros   numeric(15, 6),
    row_kind      text,
    client_id     uuid references client,
    case_number   text references client_case,
    started       boolean not null default false,
    primary key (list_id, sheet, line)
);
create index benefit_row_new on benefit_row (list_id, code_index) where state = 'NEW';
create index benefit_row_state on benefit_row (list_id, state);
create index benefit_row_same on benefit_row (fingerprint);
create index benefit_row_client on benefit_row (client_id);
comment on column benefit_row.sealed is 'code, names and the line until the client is known; the line of a row that was refused; encrypted';

create table benefit_fault (
    list_id uuid    not null,
    sheet   text    not null,
    line    integer not null,
    ordinal integer not null,
    heading text    not null,
    code    text    not null,
    cell    integer,
    detail  text,
    primary key (list_id, sheet, line, ordinal),
    foreign key (list_id, sheet, line) references benefit_row on delete cascade
);

comment on column benefit_fault.cell is 'place of the cell in the row, from zero; null for the row as a whole';

create table benefit_mapping (
    signature text primary key,
    columns   jsonb       not null,
    saved_by  text        not null,
    saved_at  timestamptz not null
);
comment on table benefit_mapping is 'what a person said the headings of a layout mean';

create table benefit_name (
    name      text primary key,
    benefit   text        not null,
    saved_by  text        not null,
    saved_at  timestamptz not null
);
comment on table benefit_name is 'what a person said a benefit name means';

create table listed_person (
    client_id     uuid    not null references client,
    municipality  text    not null,
    kind          text    not null,
    programme     text    not null,
    benefit       text    not null,
    total_days    numeric(15, 6) not null,
    share_step    integer not null,
    counted_month date    not null,
    first_month   date    not null,
    last_month    date    not null,
    left_month    date,
    case_number   text references client_case,
    screened_step integer not null,
    primary key (client_id, municipality, kind, programme)
);
create index listed_person_series on listed_person (municipality, kind, programme, last_month);
create index listed_person_case on listed_person (case_number);
comment on column listed_person.counted_month is 'the month the day count is of; a back-dated row never turns it back';
comment on column listed_person.left_month is 'the first later list of the series on which the person no longer stands';

create table screening (
    case_number   text primary key references client_case,
    client_id     uuid        not null references client,
    municipality  text        not null,
    kind          text        not null,
    programme     text        not null,
    list_id       uuid        not null references benefit_list,
    total_days    integer     not null,
    state         text        not null check (state in ('OPEN', 'INVITE', 'SERVED', 'LATER', 'LEFT')),
    assessed      boolean     not null default false,
    segment       text,
    recheck_on    date,
    begun_at      timestamptz not null,
    decided_at    timestamptz
);
create index screening_list on screening (list_id, state);
create index screening_series on screening (municipality, kind, state);
create index screening_recheck on screening (recheck_on) where state = 'LATER';

create table invitation (
    case_number  text primary key references client_case,
    client_id    uuid        not null references client,
    programme    text        not null,
    priority     integer     not null,
    queued_at    timestamptz not null,
    drawn_at     timestamptz,
    drawn_by     text,
    journey_case text references client_case,
    left_why     text
);
create index invitation_waiting on invitation (programme, priority, queued_at, case_number) where drawn_at is null and left_why is null;
comment on table invitation is 'who waits to be invited, in the order of drawing: priority, then longest waiting';
