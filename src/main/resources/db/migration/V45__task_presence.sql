-- Who has a task open now; of no worth a minute later, so it need not outlive a crash.
create unlogged table task_presence (
    task_id   text        not null,
    username  text        not null references app_user on delete cascade,
    opened_at timestamptz not null,
    seen_at   timestamptz not null,
    primary key (task_id, username)
);
