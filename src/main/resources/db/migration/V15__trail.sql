-- Who did and saw what. Append-only for the application; values apart, so that erasure leaves the chain whole.
create table trail (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    username text        not null,
    kind     text        not null,
    purpose  text        not null,
    element  text,
    cases    text[]      not null default '{}',
    clients  uuid[]      not null default '{}',
    digest   bytea       not null
);
create index trail_cases on trail using gin (cases);
create index trail_clients on trail using gin (clients);
create index trail_user on trail (username, at desc);
create index trail_at on trail (at desc);

create table trail_value (
    trail_id  bigint not null references trail,
    client_id uuid,
    field     text   not null,
    old_value text,
    new_value text,
    primary key (trail_id, field)
);

create table trail_salt (
    client_id uuid primary key,
    salt      bytea not null
);

revoke update, delete, truncate on trail from ${application_role};
revoke update, truncate on trail_value from ${application_role};

create function refuse_change_of_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the trail is append-only';
end $$;
create trigger trail_append_only before update or delete on trail
    for each row execute function refuse_change_of_trail();
create trigger trail_never_truncated before truncate on trail
    for each statement execute function refuse_change_of_trail();
