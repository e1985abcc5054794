-- How far each person's work reaches, and the cases opened beyond it for a limited time.
alter table app_user add column reach text not null default 'ORGANISATION'
    check (reach in ('OWN', 'TEAM', 'AREA', 'ORGANISATION'));
alter table app_user add column programmes text[] not null default '{}';
comment on column app_user.programmes is 'cases of these programmes only; empty for all';

create table case_opening (
    id          uuid        primary key,
    case_number text        not null references client_case on delete cascade,
    username    text        not null references app_user,
    ground      text        not null check (ground in ('clientPresent', 'urgentContact', 'colleagueAway', 'danger')),
    reason      text        not null,
    named       boolean     not null,
    taken_at    timestamptz not null,
    until_at    timestamptz not null,
    ended_at    timestamptz,
    verdict     text        check (verdict in ('inOrder', 'investigate')),
    review_note text,
    reviewed_by text        references app_user,
    reviewed_at timestamptz
);
create index case_opening_now on case_opening (username, until_at) where ended_at is null;
create index case_opening_case on case_opening (case_number);
create index case_opening_newest on case_opening (taken_at desc, id);
comment on table case_opening is 'a case opened beyond one''s reach, on a ground and for a time; told to the leads, who review it';
comment on column case_opening.named is 'whether a client behind a protection order is named meanwhile';

create table case_opening_time (
    valid_from date    primary key,
    hours      integer not null check (hours between 1 and 72),
    source     text    not null
);
comment on table case_opening_time is 'how long an opening lasts, from the day on';
insert into case_opening_time values ('2015-01-01', 8, 'one working day; the municipality''s own choice');

-- Health data go to others than the lawful parties by the client's specific written consent alone (380/2023, section 116).
alter table client_consent drop constraint client_consent_kind_check;
alter table client_consent add constraint client_consent_kind_check check (kind in ('partners', 'employers', 'contact', 'health'));

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed', 'handedOver', 'assessment', 'migrationHalted',
                    'caseOpened'));
