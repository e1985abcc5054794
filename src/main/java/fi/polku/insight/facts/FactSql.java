package fi.polku.insight.facts;

/**
 * The statements that make all facts anew, and that compare them with what they are
 * derived from.
 */
final class FactSql {

	private static final String INSTANCE_COLUMNS = "id, case_id, model, version, began_at, ended_at, migrated_at";

	private static final String EVENT_COLUMNS = """
			id, instance_id, case_id, step_id, sequence, person_id, team_id, created_at, claimed_at, started_at,
			completed_at, outcome""";

	static final String UPSERT_ALL_INSTANCES = """
			insert into insight_instance (%1$s)
			select %1$s from insight_instance_derived
			on conflict (id) do update
			set ended_at = excluded.ended_at, migrated_at = excluded.migrated_at, version = excluded.version,
			    written = pg_current_xact_id()
			where (insight_instance.ended_at, insight_instance.migrated_at, insight_instance.version)
			      is distinct from (excluded.ended_at, excluded.migrated_at, excluded.version)
			""".formatted(INSTANCE_COLUMNS);

	static final String UPSERT_ALL_EVENTS = """
			insert into insight_event (%1$s)
			select %1$s from insight_event_derived
			on conflict (id) do update
			set step_id = excluded.step_id, sequence = excluded.sequence, person_id = excluded.person_id,
			    team_id = excluded.team_id, claimed_at = excluded.claimed_at, started_at = excluded.started_at,
			    completed_at = excluded.completed_at, outcome = excluded.outcome, written = pg_current_xact_id()
			where (%2$s) is distinct from (%3$s)
			""".formatted(EVENT_COLUMNS, of("insight_event", EVENT_COLUMNS), of("excluded", EVENT_COLUMNS));

	static final String DIFFERENCES = """
			select (select count(distinct id)
			          from ((select %1$s from insight_instance_derived except select %1$s from insight_instance)
			                union all
			                (select %1$s from insight_instance i where %3$s
			                 except select %1$s from insight_instance_derived)) differing)
			     + (select count(distinct id)
			          from ((select %2$s from insight_event_derived except select %2$s from insight_event)
			                union all
			                (select %2$s from insight_event i where %4$s
			                 except select %2$s from insight_event_derived)) differing)
			""".formatted(INSTANCE_COLUMNS, EVENT_COLUMNS, inHistory("i.id"), inHistory("i.instance_id"));

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
