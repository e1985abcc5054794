-- A task handed to a colleague with a question, and the answer with which it came back.
create table task_question (
    id           bigint generated always as identity primary key,
    task_id      text        not null,
    case_number  text        not null references client_case,
    asked_by     text        not null references app_user,
    asked_to     text        not null references app_user,
    question     text        not null,
    asked_at     timestamptz not null,
    answer       text,
    answered_at  timestamptz,
    withdrawn_at timestamptz,
    check (answered_at is null or withdrawn_at is null),
    check ((answer is null) = (answered_at is null))
);
create unique index task_question_open on task_question (task_id) where answered_at is null and withdrawn_at is null;
create index task_question_task on task_question (task_id, asked_at desc);
create index task_question_case on task_question (case_number);
create index task_question_to on task_question (asked_to) where answered_at is null and withdrawn_at is null;
create index task_question_by on task_question (asked_by) where answered_at is null and withdrawn_at is null;
