package fi.polku.worklist;

/** The one statement that derives work items from the engine's tasks. */
final class WorkItemSql {

	private static final String DERIVED = """
			select t.id_ as task_id, c.number as case_number, c.client_id, d.key_ as process,
			       t.proc_def_id_ as definition_id, t.task_def_key_ as step, coalesce(t.name_, t.task_def_key_) as name,
			       array(select l.group_id_::text
			               from act_ru_identitylink l
			              where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
			              order by 1) as groups,
			       t.assignee_ as assignee, t.create_time_ at time zone 'UTC' as created_at,
			       t.due_date_ at time zone 'UTC' as due_at, t.follow_up_date_ at time zone 'UTC' as follow_up_at,
			       t.priority_ as priority, %s as waits_for,
			       t.suspension_state_ = 2 as suspended, c.programme, c.segment, c.area_id, c.team_id, c.owner,
			       c.organisation, c.protected or k.protected as protected,
			       k.last_name || ', ' || k.first_names as client_name
			  from act_ru_task t
			  join act_ru_execution i on i.id_ = t.proc_inst_id_
			  join client_case c on c.number = i.business_key_
			  join client k on k.id = c.client_id
			  join act_re_procdef d on d.id_ = t.proc_def_id_
			  %s
			""";

	private static final String COLUMNS = """
			task_id, case_number, client_id, process, definition_id, step, name, groups, assignee, created_at, due_at,
			follow_up_at, priority, waits_for, suspended, programme, segment, area_id, team_id, owner, organisation,
			protected, client_name""";

	private static final String UPSERT = """
			insert into work_item (%s, changed_at)
			select v.*, :now
			  from (%s) v
			on conflict (task_id) do update
			set case_number = excluded.case_number, client_id = excluded.client_id, process = excluded.process,
			    definition_id = excluded.definition_id, step = excluded.step, name = excluded.name,
			    groups = excluded.groups, assignee = excluded.assignee, created_at = excluded.created_at,
			    due_at = excluded.due_at, follow_up_at = excluded.follow_up_at, priority = excluded.priority,
			    waits_for = excluded.waits_for, suspended = excluded.suspended, programme = excluded.programme,
			    segment = excluded.segment, area_id = excluded.area_id, team_id = excluded.team_id,
			    owner = excluded.owner, organisation = excluded.organisation, protected = excluded.protected,
			    client_name = excluded.client_name, changed_at = excluded.changed_at
			""";

	private static final String MANY = DERIVED.formatted("coalesce(w.waits_for, 'us')", """
			left join unnest(:definitions::text[], :steps::text[], :waits::text[]) as w (definition_id, step, waits_for)
			    on w.definition_id = t.proc_def_id_ and w.step = t.task_def_key_
			 where %s""");

	/** The most frequent case; with arrays it would be planned anew each time. */
	static final String UPSERT_ONE = UPSERT.formatted(COLUMNS, DERIVED.formatted(":waits", "where t.id_ = :task"));

	static final String UPSERT_SOME = UPSERT.formatted(COLUMNS, MANY.formatted("t.id_ = any(:tasks)"));

	static final String UPSERT_ALL = UPSERT.formatted(COLUMNS, MANY.formatted("true"));

	/** Rows that stand in one of the two only, or differ. */
	static final String DIFFERENCES = """
			select count(distinct task_id)
			  from ((select * from (%2$s) v except select %1$s from work_item)
			        union all
			        (select %1$s from work_item except select * from (%2$s) v)) differing
			""".formatted(COLUMNS, MANY.formatted("true"));

	private WorkItemSql() {
	}

}
