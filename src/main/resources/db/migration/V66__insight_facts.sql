-- Facts of what was done, without names: they outlive the erasure of a client.
-- "written" is the transaction that wrote the row; by it readers fetch what is new, see docs/decisions.

-- People by a number. Deleting the row leaves the facts with a number that says nothing.
create table insight_person (
    id       integer generated always as identity primary key,
    username text not null unique
);
insert into insight_person (username) select username from app_user order by created_at, username;

create function insight_knows_person() returns trigger language plpgsql as $$
begin
    insert into insight_person (username) values (new.username) on conflict do nothing;
    return null;
end $$;
create trigger insight_knows_person after insert on app_user
    for each row execute function insight_knows_person();

create table insight_case (
    id           integer generated always as identity primary key,
    number       text collate "C" not null unique,
    client_id    uuid,
    model        text        not null,
    programme    text        not null,
    source       text        not null,
    segment      text,
    team_id      text,
    area_id      text,
    organisation text        not null,
    exit_class   text,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    written      xid8        not null default pg_current_xact_id()
);
create index insight_case_written on insight_case (written);
comment on column insight_case.exit_class is 'null while open; withdrawn where somebody left without an outcome';

insert into insight_case (number, client_id, model, programme, source, segment, team_id, area_id, organisation,
                          exit_class, opened_at, closed_at)
select number, client_id, model, programme, source, segment, team_id, area_id, organisation,
       case when state = 'closed' then coalesce(exit_class, 'withdrawn') end, opened_at, closed_at
  from client_case
 order by opened_at, number;

create function insight_follows_case() returns trigger language plpgsql as $$
begin
    insert into insight_case (number, client_id, model, programme, source, segment, team_id, area_id, organisation,
                              exit_class, opened_at, closed_at)
    values (new.number, new.client_id, new.model, new.programme, new.source, new.segment, new.team_id, new.area_id,
            new.organisation, case when new.state = 'closed' then coalesce(new.exit_class, 'withdrawn') end,
            new.opened_at, new.closed_at)
    on conflict (number) do update
    set client_id = excluded.client_id, programme = excluded.programme, segment = excluded.segment,
        team_id = excluded.team_id, area_id = excluded.area_id, organisation = excluded.organisation,
        exit_class = excluded.exit_class, closed_at = excluded.closed_at, written = pg_current_xact_id();
    return null;
end $$;
create trigger insight_begins_with_case after insert on client_case
    for each row execute function insight_follows_case();
create trigger insight_follows_case
    after update of client_id, programme, segment, area_id, team_id, organisation, state, exit_class, closed_at
    on client_case
    for each row when (old is distinct from new) execute function insight_follows_case();

-- The steps of each version of a model that make facts.
create table insight_step (
    id            integer generated always as identity primary key,
    definition_id text    not null,
    model         text    not null,
    version       integer not null,
    step          text    not null,
    kind          text    not null check (kind in ('human', 'automatic', 'wait')),
    waits_for     text    not null check (waits_for in ('us', 'client', 'partner', 'pause')),
    unique (definition_id, step)
);

-- One run of a model for a case. Version: the one it began with, also after a migration.
create table insight_instance (
    id          uuid        primary key,
    case_id     integer     not null references insight_case,
    model       text        not null,
    version     integer     not null,
    began_at    timestamptz not null,
    ended_at    timestamptz,
    migrated_at timestamptz,
    written     xid8        not null default pg_current_xact_id()
);
create index insight_instance_written on insight_instance (written);
create index insight_instance_case on insight_instance (case_id);
comment on column insight_instance.migrated_at is 'when it first went over to another version';

-- One run of a step. It is written when the step begins and completed when it ends; from then on it never changes.
create table insight_event (
    id           uuid        primary key,
    instance_id  uuid        not null references insight_instance,
    case_id      integer     not null references insight_case,
    step_id      integer     not null references insight_step,
    sequence     bigint      not null,
    person_id    integer,
    team_id      text,
    created_at   timestamptz not null,
    claimed_at   timestamptz,
    started_at   timestamptz,
    completed_at timestamptz,
    outcome      text check (outcome in ('completed', 'cancelled')),
    written      xid8        not null default pg_current_xact_id(),
    check ((completed_at is null) = (outcome is null))
);
create index insight_event_written on insight_event (written);
create index insight_event_case on insight_event (case_id);
comment on column insight_event.sequence is 'the order in which the engine recorded what happened in the same instant';
comment on column insight_event.started_at is 'when the work began that completed it; null while open and where nobody worked on it';

-- Goes up when facts are made anew, so that readers begin anew too.
create table insight_generation (
    generation bigint not null
);
insert into insight_generation values (1);
