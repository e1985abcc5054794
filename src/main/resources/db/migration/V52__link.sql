-- Personal links: a client's own path, a partner's answer. The token and the code are kept as digests only.
create table personal_link (
    id           uuid primary key,
    kind         text        not null check (kind in ('client', 'partner')),
    token_hash   bytea       not null unique,
    code_hash    text        not null,
    case_number  text        not null references client_case,
    partner      text collate "fi-x-icu",
    model        text,
    question     text,
    language     text        not null,
    made_by      text        not null references app_user,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    opened_at    timestamptz,
    wrong_codes  integer     not null default 0,
    locked_until timestamptz,
    check (kind = 'client' or partner is not null and coalesce(model, question) is not null)
);
create index personal_link_case on personal_link (case_number, made_at desc);

-- What came back by a link outside the forms of the models.
create table link_answer (
    id          uuid primary key,
    link_id     uuid        not null references personal_link,
    case_number text        not null references client_case,
    kind        text        not null check (kind in ('feedback', 'contact', 'answer')),
    grade       integer check (grade between 1 and 5),
    words       text,
    given_at    timestamptz not null
);
create index link_answer_case on link_answer (case_number, given_at desc);
