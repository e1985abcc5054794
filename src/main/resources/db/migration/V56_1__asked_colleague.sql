-- Colleagues who are asked to take part are told by a notice; partners at the address that was given.
create table asked_colleague (
    id          bigint generated always as identity primary key,
    case_number text        not null references client_case,
    username    text        not null references app_user on delete cascade,
    group_id    text        not null,
    template    text        not null,
    asked_at    timestamptz not null
);
create index asked_colleague_new on asked_colleague (asked_at);
create index asked_colleague_case on asked_colleague (case_number);

alter table outgoing add column address text;
comment on column outgoing.address is 'where a message to a partner goes; null for whoever referred the client';

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed', 'handedOver', 'assessment'));
