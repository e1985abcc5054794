-- The register of clients. The identity code is stored encrypted, found by a keyed blind index.
create table client (
    id                   uuid primary key,
    code_cipher          bytea,
    code_key_id          text,
    code_index           bytea unique,
    birth_date           date,
    last_name            text        not null collate "fi-x-icu",
    first_names          text        not null collate "fi-x-icu",
    language             text        not null default 'fi',
    interpreter          text,
    phone                text,
    email                text,
    street_address       text,
    postal_code          text,
    post_office          text,
    home_municipality    text,
    contact_channel      text check (contact_channel in ('text_message', 'email', 'letter')),
    protected            boolean     not null default false,
    protection_checked   date,
    protection_source    text,
    protection_until     date,
    contact_address      text,
    contact_checked_at   timestamptz,
    created_at           timestamptz not null,
    changed_at           timestamptz not null
);
comment on column client.protected is 'non-disclosure order (turvakielto): masked for those without the right';
create index client_name on client (last_name, first_names, id);

create table client_consent (
    id          bigint generated always as identity primary key,
    client_id   uuid        not null references client,
    kind        text        not null check (kind in ('partners', 'employers', 'contact')),
    given       boolean     not null,
    case_number text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz
);
create index client_consent_client on client_consent (client_id, kind, recorded_at desc);

create table vault_check (
    key_id      text  primary key,
    cipher      bytea not null,
    index_check bytea not null
);
comment on table vault_check is 'a known text under every key that has been used: a start without those keys is refused';
