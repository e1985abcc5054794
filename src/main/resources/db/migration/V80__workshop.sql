-- Drafts of models. A save is a whole model: its diagram or tables and its texts; equal contents are kept once.
create table model_content (
    hash    text  primary key,
    content bytea not null
);
comment on column model_content.hash is 'SHA-256 in hexadecimal';

create table model_draft (
    id            uuid        primary key,
    model         text        not null,
    name          text        not null,
    reason        text        not null default '',
    source        text        not null check (source in ('workshop', 'modeler', 'upload', 'rollback')),
    base          text,
    state         text        not null default 'open' check (state in ('open', 'asked', 'published', 'dropped')),
    revision      integer     not null default 0,
    created_by    text        not null references app_user,
    created_at    timestamptz not null,
    changed_by    text        not null references app_user,
    changed_at    timestamptz not null,
    asked_by      text        references app_user,
    asked_at      timestamptz,
    decided_by    text        references app_user,
    decided_at    timestamptz,
    deployment_id text,
    check ((state = 'published') = (deployment_id is not null)),
    check (asked_by is distinct from decided_by or state <> 'published')
);
create index model_draft_model on model_draft (model, changed_at);
comment on column model_draft.base is 'the deployment it began from; null for a model that is new';
comment on column model_draft.revision is 'goes up with each save: who saves over another''s is refused';

create table model_save (
    draft_id uuid        not null references model_draft,
    number   integer     not null,
    saved_by text        not null references app_user,
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    primary key (draft_id, number)
);

create table model_save_file (
    draft_id uuid    not null,
    number   integer not null,
    name     text    not null,
    hash     text    not null references model_content,
    primary key (draft_id, number, name),
    foreign key (draft_id, number) references model_save on delete cascade
);
