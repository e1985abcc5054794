-- Whoever referred themselves and turned out to be known: under which id they stood before. What the trail keeps under
-- that id goes with the person.
create table client_joined (
    old_id    uuid        primary key,
    client_id uuid        not null references client on delete cascade,
    joined_at timestamptz not null
);
create index client_joined_client on client_joined (client_id);
comment on table client_joined is 'ids that were joined to a person of the register; the row of the old id goes with its last case';
