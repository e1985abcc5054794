-- What was shipped with Polku and deployed by it: one row a model, so that a restart makes no new version.
create table shipped_model (
    model         text primary key,
    hash          text        not null,
    deployment_id text,
    conflict      boolean     not null default false,
    deployed_at   timestamptz not null
);
comment on column shipped_model.conflict is 'the newest version is an owner''s and the shipped one has changed too';
