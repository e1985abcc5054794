-- The handover of a caseload: one job, a result for each case, resumable.
create table handover (
    id           uuid primary key,
    username     text        not null references app_user,
    from_user    text        not null references app_user,
    to_user      text references app_user,
    created_at   timestamptz not null,
    leased_until timestamptz,
    done_at      timestamptz
);
create index handover_waiting on handover (created_at) where done_at is null;
comment on column handover.to_user is 'null where the cases are spread over the least loaded of their area';

create table handover_item (
    handover_id uuid    not null references handover on delete cascade,
    position    integer not null,
    case_number text    not null references client_case,
    result      text check (result in ('MOVED', 'CLOSED', 'CHANGED', 'NOBODY', 'FAILED')),
    given_to    text references app_user,
    tasks       integer not null default 0,
    primary key (handover_id, position)
);
