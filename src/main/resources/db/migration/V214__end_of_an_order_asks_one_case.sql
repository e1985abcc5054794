-- The steps of one case are found by their names; by the case alone all of the history was read.
create or replace function insight_follows_order() returns trigger language plpgsql as $$
begin
    if new.protected then
        update insight_event e
           set team_id = null, written = pg_current_xact_id()
          from insight_case c
         where c.number = new.number collate "C" and e.case_id = c.id and e.team_id is not null;
    else
        update insight_event e
           set team_id = d.team_id, written = pg_current_xact_id()
          from insight_event_derived d
         where d.history_id = any (array(select a.id_
                                           from act_hi_procinst p join act_hi_actinst a on a.proc_inst_id_ = p.id_
                                          where p.business_key_ = new.number collate "C"))
           and e.id = d.id and e.team_id is distinct from d.team_id;
    end if;
    update insight_generation set generation = generation + 1;
    return null;
end $$;
