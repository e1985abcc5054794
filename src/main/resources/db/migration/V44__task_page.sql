-- A completed task that was taken back: when, and as which task it is open again.
alter table completion add column withdrawn_at timestamptz, add column reopened_as text,
    add check ((withdrawn_at is null) = (reopened_as is null));
create index completion_case on completion (case_number, at);
create index completion_lately on completion (username, at desc);
