-- What an act on many tasks changed, so that whoever did it may undo it while nothing else has happened to them.
create table undo (
    id        uuid primary key,
    username  text        not null references app_user on delete cascade,
    at        timestamptz not null,
    undone_at timestamptz
);
create index undo_person on undo (username);

create table undo_item (
    undo_id   uuid   not null references undo on delete cascade,
    task_id   text   not null,
    event_id  bigint not null,
    assignee  text,
    follow_up timestamptz,
    now_with  text,
    primary key (undo_id, task_id)
);
comment on column undo_item.event_id is 'the last event of the task after the act; a later one means that something has moved';
