-- Follow-up after the exit: the situation at each point, and how it ended.
create table follow_up (
    case_number text        not null references client_case,
    round       integer     not null,
    status      text check (status in ('employed', 'inEducation', 'outsideLabourForce', 'jobSeeking', 'unemployed')),
    answered_by text        not null check (answered_by in ('client', 'coordinator', 'nobody')),
    needs_help  boolean     not null,
    recorded_at timestamptz not null,
    primary key (case_number, round)
);
comment on column follow_up.status is 'null where the client was not reached';

create table follow_up_end (
    case_number text primary key references client_case,
    outcome     text        not null check (outcome in ('followedUp', 'needsHelpAgain')),
    ended_at    timestamptz not null
);
