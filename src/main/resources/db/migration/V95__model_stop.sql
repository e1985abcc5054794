-- Models that were stopped and let go on: ordered now or for an instant, done by whichever node is there then.
create table model_stop (
    id         bigint generated always as identity primary key,
    model      text        not null,
    version    integer,
    stop       boolean     not null,
    cases      boolean     not null,
    reason     text        not null,
    ordered_by text        not null references app_user,
    ordered_at timestamptz not null,
    due_at     timestamptz not null,
    done_at    timestamptz,
    kept       text[]      not null default '{}',
    dropped_by text        references app_user,
    dropped_at timestamptz,
    check (done_at is null or dropped_at is null)
);
create index model_stop_model on model_stop (model, ordered_at);
create index model_stop_open on model_stop (due_at) where done_at is null and dropped_at is null;
comment on column model_stop.version is 'null for all versions there are';
comment on column model_stop.cases is 'whether open cases stop too, and not new ones alone';
comment on column model_stop.kept is 'automatic steps that were stopped by themselves before, and stay so afterwards';
