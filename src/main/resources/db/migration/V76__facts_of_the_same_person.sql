-- Cases of the same person: the id of that person's first case here, so that groups are of people and not of cases.
-- It says nothing of who that is, and stays when the person's data go.
create index insight_case_client on insight_case (client_id);
alter table insight_case add column person integer;
comment on column insight_case.person is 'the id of the same person''s first case; null where it is this one';
update insight_case c
   set person = o.first
  from (select client_id, min(id) as first from insight_case group by client_id having count(*) > 1) o
 where o.client_id = c.client_id;

create or replace function insight_follows_case() returns trigger language plpgsql as $$
begin
    insert into insight_case (number, client_id, model, programme, source, segment, team_id, area_id, organisation,
                              exit_class, opened_at, closed_at, person)
    values (new.number, new.client_id, new.model, new.programme, new.source, new.segment, new.team_id, new.area_id,
            new.organisation, case when new.state = 'closed' then coalesce(new.exit_class, 'withdrawn') end,
            new.opened_at, new.closed_at, (select min(o.id) from insight_case o where o.client_id = new.client_id))
    on conflict (number) do update
    set client_id = excluded.client_id, programme = excluded.programme, segment = excluded.segment,
        team_id = excluded.team_id, area_id = excluded.area_id, organisation = excluded.organisation,
        exit_class = excluded.exit_class, closed_at = excluded.closed_at,
        person = coalesce(excluded.person, insight_case.person), written = pg_current_xact_id();
    return null;
end $$;
