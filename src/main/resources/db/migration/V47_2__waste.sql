-- Waste seen on a step of a model, told by anyone who works with it. Of models and staff alone: no client, no case.
create table waste (
    id            bigint generated always as identity primary key,
    kind          text        not null check (kind in ('waiting', 'needless', 'defect', 'motion', 'duplicate', 'unfinished', 'overdone', 'skills')),
    line          text        not null,
    model         text        not null,
    model_version integer     not null,
    definition_id text        not null,
    element       text        not null,
    reported_by   text        not null references app_user,
    reported_at   timestamptz not null,
    state         text        not null default 'new' check (state in ('new', 'seen', 'inWork', 'done', 'notDone')),
    answer        text,
    answered_by   text references app_user,
    changed_at    timestamptz not null
);
create index waste_reporter on waste (reported_by, reported_at desc);
create index waste_element on waste (model, element, reported_at desc);
create index waste_reported on waste (reported_at desc);
