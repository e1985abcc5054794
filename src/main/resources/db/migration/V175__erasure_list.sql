-- Erasures are told to a folder outside the database, so that none is undone by a backup from before it.
create table erasure (
    id        uuid primary key,
    at        timestamptz not null,
    what      text        not null check (what in ('all', 'cases', 'consents')),
    client_id uuid,
    cases     text[],
    told_at   timestamptz,
    check ((told_at is null) = (client_id is not null))
);
create index erasure_untold on erasure (at) where told_at is null;
comment on table erasure is 'erasures this database has had; a file of the folder without a row here is one that a restore took back';
comment on column erasure.client_id is 'until it is told: then nothing here leads from a case to a person';
