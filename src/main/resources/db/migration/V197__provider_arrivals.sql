-- When somebody last arrived from the provider: their tokens rest where that is long ago.
alter table provider_person add arrived_at timestamptz not null default current_timestamp;
alter table provider_person alter arrived_at drop default;

-- In which session of the provider somebody came: it may tell its end by that name alone.
create table provider_session (
    sid      text        not null,
    username text        not null references app_user on delete cascade,
    begun_at timestamptz not null,
    primary key (sid, username)
);
create index provider_session_user on provider_session (username);
create index provider_session_begun on provider_session (begun_at);
