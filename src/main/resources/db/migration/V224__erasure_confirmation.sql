-- Everything of a client goes when a lead of each organisation whose cases go has confirmed it.
create table erasure_confirmation (
    request_id   uuid        not null references erasure_request on delete cascade,
    organisation text        not null,
    confirmed_by text        not null references app_user,
    confirmed_at timestamptz not null,
    primary key (request_id, organisation)
);
comment on table erasure_confirmation is 'who confirmed an erasure of everything, for which organisation; the last of them carries it out';
