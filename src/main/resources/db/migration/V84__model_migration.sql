-- Open cases go over from one version of a model to another.

-- What an owner decides of the open cases while the model is still a draft.
create table draft_migration (
    draft_id     uuid        primary key references model_draft,
    scope        text        not null check (scope in ('all', 'steps', 'none')),
    steps        text[]      not null,
    instructions jsonb       not null,
    changed_by   text        not null references app_user,
    changed_at   timestamptz not null
);
comment on column draft_migration.steps is 'with scope steps: only cases that stand there';
comment on column draft_migration.instructions is 'those that differ from equal ids: source, target (none: stays), updateTrigger';

create table model_migration (
    id         uuid        primary key,
    model      text        not null,
    draft_id   uuid        references model_draft,
    reverts    uuid        references model_migration,
    reason     text        not null,
    created_by text        not null references app_user,
    created_at timestamptz not null,
    done_at    timestamptz
);
create index model_migration_model on model_migration (model, created_at);
create index model_migration_open on model_migration (created_at) where done_at is null;

create table model_migration_route (
    migration_id      uuid    not null references model_migration,
    number            integer not null,
    source_definition text    not null,
    source_version    integer not null,
    target_definition text    not null,
    target_version    integer not null,
    instructions      jsonb   not null,
    primary key (migration_id, number)
);

-- One run of the model each; whoever moves them locks the rows, so that a node that dies leaves them waiting.
create table model_migration_case (
    migration_id uuid        not null,
    instance_id  text        not null,
    route        integer     not null,
    case_number  text,
    steps        text[]      not null,
    state        text        not null default 'waiting' check (state in ('waiting', 'moved', 'stays', 'failed')),
    fault        text,
    element      text,
    alone        boolean     not null default false,
    tries        integer     not null default 0,
    changed_at   timestamptz,
    primary key (migration_id, instance_id),
    foreign key (migration_id, route) references model_migration_route
);
create index model_migration_case_waiting on model_migration_case (migration_id, tries, instance_id)
    where state = 'waiting';
comment on column model_migration_case.steps is 'where it stood when it was chosen, or last';
comment on column model_migration_case.alone is 'moved alone, because those moved together with it failed';
comment on column model_migration_case.tries is 'how often somebody was at work on it';
