-- What the public sees of the journey: the versions an owner published, until they are withdrawn or others are published.
create table service_map (
    id           bigint generated always as identity primary key,
    published_by text        not null references app_user,
    published_at timestamptz not null,
    withdrawn_by text references app_user,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create table service_map_model (
    map_id        bigint  not null references service_map,
    model         text    not null,
    version       integer not null,
    definition_id text    not null,
    primary key (map_id, model)
);
comment on column service_map_model.definition_id is 'the engine''s id of the version, from whose deployment the words are read';
