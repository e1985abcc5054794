-- Behind a protection order the place in a list tells no name: who is hidden from some stands first for all.
alter table work_item add column sort_name text collate "fi-x-icu"
    generated always as (case when protected then '' else client_name end) stored;
drop index work_item_name;
create index work_item_name on work_item (sort_name, task_id);

-- A place is filtered by within what the reader may know of it; that is asked of the index alone, as before.
drop index work_item_area;
create index work_item_area on work_item (area_id, segment, programme, coalesce(due_at, 'infinity'), task_id)
    include (assignee, organisation, groups, protected);

-- How the order lives: until when, reminded of when, and where letters go meanwhile.
alter table client add column protection_remind date;
alter table client drop column contact_address;
alter table client add column address_disclosed boolean not null default false;
comment on column client.protection_remind is 'from this day on the coordinator is reminded that the order runs out';
comment on column client.address_disclosed is 'the address is the disclosed contact address (yhteysosoite), not the home';

create table protection_check (
    id          bigint generated always as identity primary key,
    client_id   uuid        not null references client on delete cascade,
    in_force    boolean     not null,
    checked_on  date        not null,
    source      text        not null,
    until       date,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index protection_check_client on protection_check (client_id, recorded_at desc);
comment on table protection_check is 'each time it was checked whether a protection order (turvakielto) is in force';

create table protection_ending (
    id         bigint generated always as identity primary key,
    client_id  uuid        not null references client on delete cascade,
    reason     text        not null,
    checked_on date        not null,
    source     text        not null,
    asked_by   text        not null,
    asked_at   timestamptz not null,
    decided_by text check (decided_by <> asked_by),
    decided_at timestamptz,
    ended      boolean,
    check ((decided_by is null) = (decided_at is null) and (decided_at is null) = (ended is null))
);
create unique index protection_ending_open on protection_ending (client_id) where decided_at is null;
comment on table protection_ending is 'an order ends for a reason and when a second person confirms it';

-- What goes by mail or telephone behind an order names no place; what was written before the order goes as a letter.
alter table outgoing add column placeless boolean not null default false;

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed', 'handedOver', 'assessment',
                    'migrationHalted', 'caseOpened', 'accessAnomaly', 'protectionEnds'));
