-- A named view of the task list: filter, order and columns; for oneself, the team or the whole organisation.
create table saved_view (
    id           uuid primary key,
    owner        text        not null references app_user on delete cascade,
    scope        text        not null check (scope in ('private', 'team', 'shared')),
    team_id      text references team,
    organisation text        not null references organisation,
    name         text        not null collate "fi-x-icu",
    parts        jsonb       not null,
    words        text,
    columns      text[]      not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    place        text generated always as (case scope when 'private' then 'person ' || owner
                                                      when 'team' then 'team ' || team_id
                                                      else 'organisation ' || organisation end) stored,
    check (scope <> 'team' or team_id is not null)
);
comment on column saved_view.words is 'a name or case number that is searched for; never in an address';
create unique index saved_view_name on saved_view (place, lower(name));

create table saved_view_pin (
    view_id  uuid not null references saved_view on delete cascade,
    username text not null references app_user on delete cascade,
    primary key (view_id, username)
);
create index saved_view_pin_person on saved_view_pin (username);
