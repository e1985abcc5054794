-- Tokens of programs; of the secret only a digest is kept.
create table access_token (
    id           uuid primary key,
    username     text        not null references app_user on delete cascade,
    name         text        not null,
    prefix       text        not null,
    digest       bytea       not null unique,
    scopes       text[]      not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index access_token_user on access_token (username, made_at desc);
