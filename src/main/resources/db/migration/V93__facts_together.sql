-- What one transaction touched is written by two statements, however much it is. The plan is made once for a connection
-- and goes through indexes row by row: one that was made while the tables were small would go through all of them.
create or replace function insight_write(instances text[], events text[]) returns void language plpgsql
    set plan_cache_mode = 'force_generic_plan'
    set enable_seqscan = 'off'
    set enable_hashjoin = 'off'
    set enable_mergejoin = 'off'
as $$
begin
    if cardinality(instances) > 0 then
        insert into insight_instance (id, case_id, model, version, began_at, ended_at, migrated_at)
        select d.id, d.case_id, d.model, d.version, d.began_at, d.ended_at, d.migrated_at
          from insight_instance_derived d
         where d.history_id = any(instances)
        on conflict (id) do update
        set ended_at = excluded.ended_at, migrated_at = excluded.migrated_at, version = excluded.version,
            written = pg_current_xact_id()
        where (insight_instance.ended_at, insight_instance.migrated_at, insight_instance.version)
              is distinct from (excluded.ended_at, excluded.migrated_at, excluded.version);
    end if;
    if cardinality(events) > 0 then
        insert into insight_event (id, instance_id, case_id, step_id, sequence, person_id, team_id, created_at,
                                   claimed_at, started_at, completed_at, outcome)
        select d.id, d.instance_id, d.case_id, d.step_id, d.sequence, d.person_id, d.team_id, d.created_at,
               d.claimed_at, d.started_at, d.completed_at, d.outcome
          from insight_event_derived d
         where d.history_id = any(events)
        on conflict (id) do update
        set step_id = excluded.step_id, sequence = excluded.sequence, person_id = excluded.person_id,
            team_id = excluded.team_id, claimed_at = excluded.claimed_at, started_at = excluded.started_at,
            completed_at = excluded.completed_at, outcome = excluded.outcome, written = pg_current_xact_id()
        where insight_event.completed_at is null;
    end if;
end $$;
comment on function insight_write is 'an event that has ended stays as it is';
