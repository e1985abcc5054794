-- A figure by area or team tells where somebody lives: behind a protection order a case is of no area and no team in
-- everything that is counted, so that it falls with those where none is known. When the order ends they come back.
create view counted_case as
select number, client_id, model, programme, segment, organisation, state, exit_class, opened_at, closed_at,
       case when not protected then area_id end as area_id, case when not protected then team_id end as team_id
  from client_case;
comment on view counted_case is 'cases as figures know them';

alter table insight_case add column placeless boolean not null default false;
comment on column insight_case.placeless is 'behind a protection order: neither area nor team';
update insight_case f
   set placeless = true, area_id = null, team_id = null, written = pg_current_xact_id()
  from client_case c
 where c.number = f.number collate "default" and c.protected;

create or replace view insight_event_derived as
select a.id_ as history_id, right(a.id_, 36)::uuid as id, i.id as instance_id, i.case_id, s.id as step_id,
       a.sequence_counter_ as sequence, p.id as person_id, case when not c.placeless then w.team_id end as team_id,
       a.start_time_ at time zone 'UTC' as created_at,
       case when a.assignee_ is not null then coalesce(w.claimed_at, a.start_time_ at time zone 'UTC') end as claimed_at,
       case when a.end_time_ is null or a.act_inst_state_ = 2 then null
            when s.kind = 'automatic' then a.start_time_ at time zone 'UTC'
            else w.started_at end as started_at,
       a.end_time_ at time zone 'UTC' as completed_at,
       case when a.end_time_ is null then null
            when a.act_inst_state_ = 2 then 'cancelled' else 'completed' end as outcome
  from act_hi_actinst a
  join insight_instance i on i.id = right(a.proc_inst_id_, 36)::uuid
  join insight_step s on s.definition_id = a.proc_def_id_ and s.step = a.act_id_
  join insight_case c on c.id = i.case_id
  left join insight_person p on p.username = a.assignee_
  left join lateral (
      select min(e.at) filter (where e.kind in ('given', 'claimed', 'assigned', 'takenOver', 'undone')
                                 and e.id > coalesce(r.id, 0)) as claimed_at,
             least(a.end_time_ at time zone 'UTC',
                   coalesce(max(e.at) filter (where e.kind = 'opened' and e.username = a.assignee_),
                            max(e.at) filter (where e.kind in ('claimed', 'takenOver')
                                                and e.username = a.assignee_))) as started_at,
             (array_agg(e.team_id order by e.id desc)
                  filter (where e.username = a.assignee_
                            and (e.kind in ('claimed', 'assigned', 'takenOver', 'handedOver', 'undone')
                                 or a.end_time_ is not null and e.kind <> 'given')))[1] as team_id
        from work_event e
        left join lateral (select max(x.id) as id
                             from work_event x
                            where x.case_number = c.number collate "default" and x.task_id = a.task_id_
                              and (x.kind = 'released' or x.kind = 'undone' and x.detail is null)) r on true
       where s.kind = 'human' and e.case_number = c.number collate "default" and e.task_id = a.task_id_) w on true;

create or replace function insight_follows_case() returns trigger language plpgsql as $$
begin
    insert into insight_case (number, client_id, model, programme, source, segment, team_id, area_id, organisation,
                              exit_class, opened_at, closed_at, person, placeless)
    values (new.number, new.client_id, new.model, new.programme, new.source, new.segment,
            case when not new.protected then new.team_id end, case when not new.protected then new.area_id end,
            new.organisation, case when new.state = 'closed' then coalesce(new.exit_class, 'withdrawn') end,
            new.opened_at, new.closed_at, (select min(o.id) from insight_case o where o.client_id = new.client_id),
            new.protected)
    on conflict (number) do update
    set client_id = excluded.client_id, programme = excluded.programme, segment = excluded.segment,
        team_id = excluded.team_id, area_id = excluded.area_id, organisation = excluded.organisation,
        exit_class = excluded.exit_class, closed_at = excluded.closed_at, placeless = excluded.placeless,
        person = coalesce(excluded.person, insight_case.person), written = pg_current_xact_id();
    return null;
end $$;
drop trigger insight_follows_case on client_case;
create trigger insight_follows_case
    after update of client_id, programme, segment, area_id, team_id, organisation, state, exit_class, closed_at, protected
    on client_case
    for each row when (old is distinct from new) execute function insight_follows_case();

-- Steps done before the order was set, or while it was in force: readers have them already and begin anew.
create function insight_follows_order() returns trigger language plpgsql as $$
begin
    if new.protected then
        update insight_event e
           set team_id = null, written = pg_current_xact_id()
          from insight_case c
         where c.number = new.number collate "C" and e.case_id = c.id and e.team_id is not null;
    else
        update insight_event e
           set team_id = d.team_id, written = pg_current_xact_id()
          from insight_case c
          join insight_event_derived d on d.case_id = c.id
         where c.number = new.number collate "C" and e.id = d.id and e.team_id is distinct from d.team_id;
    end if;
    update insight_generation set generation = generation + 1;
    return null;
end $$;
create trigger insight_follows_order after update of protected on client_case
    for each row when (old.protected is distinct from new.protected) execute function insight_follows_order();

update insight_event e
   set team_id = null, written = pg_current_xact_id()
  from insight_case c
 where c.id = e.case_id and c.placeless and e.team_id is not null;
update insight_generation set generation = generation + 1;
