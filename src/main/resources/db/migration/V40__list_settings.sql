-- The task list as each person wants it: which columns, in which order.
create table list_setting (
    username   text primary key references app_user on delete cascade,
    columns    text[]      not null,
    changed_at timestamptz not null
);

create index work_item_follow_up on work_item (coalesce(follow_up_at, 'infinity'), task_id);
