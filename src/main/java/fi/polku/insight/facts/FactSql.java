package fi.polku.insight.facts;

/** The statements that derive facts; those of one row and those of all are the same. */
final class FactSql {

	private static final String INSTANCES = """
			select right(p.id_, 36)::uuid as id, c.id as case_id, d.key_ as model,
			       coalesce(m.from_version, d.version_) as version, p.start_time_ at time zone 'UTC' as began_at,
			       p.end_time_ at time zone 'UTC' as ended_at, m.at as migrated_at
			  from act_hi_procinst p
			  join act_re_procdef d on d.id_ = p.proc_def_id_
			  join insight_case c on c.number = p.business_key_
			  left join lateral (select split_part(e.detail, ' ', 1)::integer as from_version, e.at
			                       from work_event e
			                      where e.case_number = p.business_key_ and e.kind = 'migrated' and e.task_id = p.id_
			                      order by e.id
			                      limit 1) m on true
			""";

	private static final String EVENTS = """
			select right(a.id_, 36)::uuid as id, i.id as instance_id, i.case_id, s.id as step_id,
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
			                  filter (where e.username = a.assignee_ and e.kind <> 'given'))[1] as team_id
			        from work_event e
			        left join lateral (select max(x.id) as id
			                             from work_event x
			                            where x.case_number = c.number and x.task_id = a.task_id_
			                              and (x.kind = 'released' or x.kind = 'undone' and x.detail is null)) r on true
			       where s.kind = 'human' and e.case_number = c.number and e.task_id = a.task_id_) w on true
			""";

	private static final String INSTANCE_COLUMNS = "id, case_id, model, version, began_at, ended_at, migrated_at";

	private static final String EVENT_COLUMNS = """
			id, instance_id, case_id, step_id, sequence, person_id, team_id, created_at, claimed_at, started_at,
			completed_at, outcome""";

	private static final String UPSERT_INSTANCES = """
			insert into insight_instance (%s)
			%s %%s
			on conflict (id) do update
			set ended_at = excluded.ended_at, migrated_at = excluded.migrated_at, version = excluded.version,
			    written = pg_current_xact_id()
			where (insight_instance.ended_at, insight_instance.migrated_at, insight_instance.version)
			      is distinct from (excluded.ended_at, excluded.migrated_at, excluded.version)
			""".formatted(INSTANCE_COLUMNS, INSTANCES);

	private static final String UPSERT_EVENTS = """
			insert into insight_event (%s)
			%s %%s
			on conflict (id) do update
			set step_id = excluded.step_id, sequence = excluded.sequence, person_id = excluded.person_id,
			    team_id = excluded.team_id, claimed_at = excluded.claimed_at, started_at = excluded.started_at,
			    completed_at = excluded.completed_at, outcome = excluded.outcome, written = pg_current_xact_id()
			""".formatted(EVENT_COLUMNS, EVENTS);

	private static final String UNCHANGED = """
			where (%1$s) is distinct from (%2$s)
			""".formatted(of("insight_event", EVENT_COLUMNS), of("excluded", EVENT_COLUMNS));

	static final String UPSERT_INSTANCE = UPSERT_INSTANCES.formatted("where p.id_ = :id");

	static final String UPSERT_ALL_INSTANCES = UPSERT_INSTANCES.formatted("");

	/** An event that has ended stays as it is. */
	static final String UPSERT_EVENT = UPSERT_EVENTS.formatted("where a.id_ = :id")
			+ " where insight_event.completed_at is null";

	static final String UPSERT_ALL_EVENTS = UPSERT_EVENTS.formatted("") + UNCHANGED;

	static final String DIFFERENCES = """
			select (select count(distinct id)
			          from ((%1$s except select %2$s from insight_instance)
			                union all
			                (select %2$s from insight_instance i where %5$s except %1$s)) differing)
			     + (select count(distinct id)
			          from ((%3$s except select %4$s from insight_event)
			                union all
			                (select %4$s from insight_event i where %6$s except %3$s)) differing)
			""".formatted(INSTANCES, INSTANCE_COLUMNS, EVENTS, EVENT_COLUMNS, inHistory("i.id"),
			inHistory("i.instance_id"));

	private FactSql() {
	}

	/** What the engine has forgotten by now cannot be compared. */
	private static String inHistory(String instance) {
		return "exists (select from act_hi_procinst p where p.id_ = %s::text)".formatted(instance);
	}

	private static String of(String table, String columns) {
		return table + "." + columns.replaceAll(",\\s+", ", " + table + ".");
	}

}
