-- The task list: a read model of the engine's open human tasks, written in the engine's transaction.
create table work_item (
    task_id       text primary key,
    case_number   text        not null,
    client_id     uuid,
    process       text        not null,
    definition_id text        not null,
    step          text        not null,
    name          text        not null collate "fi-x-icu",
    groups        text[]      not null,
    assignee      text,
    created_at    timestamptz not null,
    due_at        timestamptz,
    follow_up_at  timestamptz,
    priority      integer     not null default 50,
    waits_for     text        not null default 'us',
    suspended     boolean     not null default false,
    programme     text        not null,
    segment       text,
    area_id       text,
    team_id       text,
    owner         text,
    organisation  text        not null,
    protected     boolean     not null,
    client_name   text        not null collate "fi-x-icu",
    changed_at    timestamptz not null
);
create index work_item_due on work_item (coalesce(due_at, 'infinity'), task_id);
create index work_item_assignee on work_item (assignee, coalesce(due_at, 'infinity'), task_id);
create index work_item_unclaimed on work_item (coalesce(due_at, 'infinity'), task_id) where assignee is null;
create index work_item_step on work_item (step, coalesce(due_at, 'infinity'), task_id);
create index work_item_priority on work_item ((-priority), coalesce(due_at, 'infinity'), task_id);
create index work_item_name on work_item (client_name, task_id);
create index work_item_created on work_item (created_at, task_id);
create index work_item_case on work_item (case_number);
create index work_item_groups on work_item using gin (groups);

-- What a case and its client say stands on the open work items at once.
create function work_item_follows_case() returns trigger language plpgsql as $$
begin
    update work_item w
    set client_id = new.client_id, programme = new.programme, segment = new.segment, area_id = new.area_id,
        team_id = new.team_id, owner = new.owner, organisation = new.organisation,
        protected = new.protected or k.protected, client_name = k.last_name || ', ' || k.first_names
    from client k
    where w.case_number = new.number and k.id = new.client_id;
    return null;
end $$;

create trigger work_item_follows_case
    after update of client_id, programme, segment, area_id, team_id, owner, organisation, protected on client_case
    for each row when (old is distinct from new) execute function work_item_follows_case();

create function work_item_follows_client() returns trigger language plpgsql as $$
begin
    update work_item w
    set protected = c.protected or new.protected, client_name = new.last_name || ', ' || new.first_names
    from client_case c
    where c.client_id = new.id and w.case_number = c.number;
    return null;
end $$;

create trigger work_item_follows_client
    after update of last_name, first_names, protected on client
    for each row when (old is distinct from new) execute function work_item_follows_client();

create table work_item_read (
    task_id  text not null,
    username text not null references app_user on delete cascade,
    read_at  timestamptz not null,
    primary key (task_id, username)
);

create table draft (
    task_id  text        not null,
    username text        not null references app_user on delete cascade,
    answers  jsonb       not null,
    cipher   bytea,
    key_id   text,
    saved_at timestamptz not null,
    primary key (task_id, username)
);
comment on column draft.cipher is 'health answers of the draft, encrypted under key_id';

create table work_event (
    id          bigint generated always as identity primary key,
    task_id     text,
    case_number text        not null,
    kind        text        not null,
    username    text,
    team_id     text,
    detail      text,
    at          timestamptz not null
);
create index work_event_case on work_event (case_number, at);
comment on table work_event is 'what the engine does not keep: opened, claimed, released, completed, paused, team at the time';

create table completion (
    task_id       text primary key,
    case_number   text        not null,
    definition_id text        not null,
    step          text        not null,
    username      text        not null,
    body_hash     text        not null,
    at            timestamptz not null
);
comment on table completion is 'who completed what with which body: the same again answers 200, another gets 409';

create table bulk_job (
    id           uuid primary key,
    username     text        not null references app_user,
    language     text        not null,
    action       text        not null,
    assignee     text,
    follow_up    date,
    created_at   timestamptz not null,
    leased_until timestamptz,
    done_at      timestamptz
);
create index bulk_job_waiting on bulk_job (created_at) where done_at is null;
comment on table bulk_job is 'one act on more tasks than one request does; worked off task by task, resumable';

create table bulk_job_item (
    job_id   uuid    not null references bulk_job on delete cascade,
    position integer not null,
    task_id  text    not null,
    status   integer,
    detail   text,
    primary key (job_id, position)
);
create index bulk_job_item_waiting on bulk_job_item (job_id, position) where status is null;
