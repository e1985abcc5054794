-- A fact is written when a task changes hands or ends, and not when it is only opened: while the task is open, its team
-- is that of whoever took it. Of a task that was given and then opened the facts said no team, and the history one.
create or replace view insight_event_derived as
select a.id_ as history_id, right(a.id_, 36)::uuid as id, i.id as instance_id, i.case_id, s.id as step_id,
       a.sequence_counter_ as sequence, p.id as person_id, w.team_id,
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

update insight_event e
   set team_id = d.team_id, written = pg_current_xact_id()
  from insight_event_derived d
 where d.id = e.id and e.completed_at is null and d.completed_at is null and e.team_id is distinct from d.team_id;
