-- Sessions of all nodes, kept by Spring Session in its own shape; what they hold is sealed.
create table spring_session (
    primary_id            text primary key,
    session_id            text   not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int    not null,
    expiry_time           bigint not null,
    principal_name        text
) with (fillfactor = 70);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id text  not null references spring_session on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Attempts to sign in, counted by what was typed (a keyed digest) and by where from.
create table sign_in_attempt (
    kind        text        not null check (kind in ('account', 'address', 'code')),
    key         bytea       not null,
    username    text references app_user on delete cascade,
    address     text,
    failures    int         not null,
    last_at     timestamptz not null,
    rests_until timestamptz,
    primary key (kind, key)
);
create index sign_in_attempt_user on sign_in_attempt (username) where username is not null;
create index sign_in_attempt_last on sign_in_attempt (last_at);

-- The second factor: its secret is sealed; a code counts once.
create table second_factor (
    username     text primary key references app_user on delete cascade,
    key_id       text        not null,
    cipher       bytea       not null,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);
create table recovery_code (
    username text  not null references app_user on delete cascade,
    digest   bytea not null,
    used_at  timestamptz,
    primary key (username, digest)
);
create table second_factor_role (
    role text primary key
);
