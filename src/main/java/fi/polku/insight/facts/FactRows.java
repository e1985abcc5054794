package fi.polku.insight.facts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the facts: {@code insight_instance} and {@code insight_event}. */
@Repository
class FactRows {

	private final JdbcClient jdbc;

	private final StepRows steps;

	private final Clock clock;

	FactRows(JdbcClient jdbc, StepRows steps, Clock clock) {
		this.jdbc = jdbc;
		this.steps = steps;
		this.clock = clock;
	}

	/** Derives what a transaction touched. */
	void write(TouchedFacts touched) {
		if (!touched.migrated().isEmpty()) {
			keepMigrations(touched.migrated());
		}
		this.steps.know(touched.definitions());
		this.jdbc.sql("select insight_write(:instances, :events)")
			.param("instances", touched.instances().toArray(String[]::new))
			.param("events", touched.events().toArray(String[]::new))
			.query((row) -> {
			});
	}

	/** The engine forgets which version a case came from. */
	private void keepMigrations(Collection<String> instances) {
		this.jdbc
			.sql("""
					insert into work_event (task_id, case_number, kind, detail, at)
					select p.id_, p.business_key_, 'migrated', coalesce(last.version, i.version::text) || ' ' || d.version_, :at
					  from act_hi_procinst p
					  join act_re_procdef d on d.id_ = p.proc_def_id_
					  join insight_instance i on i.id = right(p.id_, 36)::uuid
					  left join lateral (select split_part(e.detail, ' ', 2) as version
					                       from work_event e
					                      where e.case_number = p.business_key_ and e.kind = 'migrated'
					                        and e.task_id = p.id_
					                      order by e.id desc
					                      limit 1) last on true
					 where p.id_ = any(:ids)
					""")
			.param("ids", instances.toArray(String[]::new))
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/**
	 * How many facts differ from the history they come from, and steps from their models;
	 * 0 when all is well.
	 */
	@Transactional(readOnly = true)
	public int differences() {
		return this.jdbc.sql(FactSql.DIFFERENCES).query(Integer.class).single() + this.steps.stale().size();
	}

	/** How many facts there are. */
	@Transactional(readOnly = true)
	public Counted counted() {
		return this.jdbc.sql("""
				select (select count(*) from insight_case) as cases, (select count(*) from insight_instance) as runs,
				       (select count(*) from insight_event) as steps
				""").query(Counted.class).single();
	}

	/** Whether the engine remembers runs of which there are no facts. */
	@Transactional(readOnly = true)
	public boolean areMissing() {
		return this.jdbc.sql("""
				select exists (select from act_hi_procinst p
				                join insight_case c on c.number = p.business_key_ collate "C"
				               where not exists (select from insight_instance i where i.id = right(p.id_, 36)::uuid))
				""").query(Boolean.class).single();
	}

	/**
	 * Whether the rows came from another server, whose transactions had other numbers.
	 */
	@Transactional(readOnly = true)
	public boolean areFromElsewhere() {
		return this.jdbc.sql("""
				select exists (select from insight_case where written >= pg_snapshot_xmax(pg_current_snapshot()))
				    or exists (select from insight_instance where written >= pg_snapshot_xmax(pg_current_snapshot()))
				    or exists (select from insight_event where written >= pg_snapshot_xmax(pg_current_snapshot()))
				""").query(Boolean.class).single();
	}

	/** Gives all rows the number of this transaction, so that they are read. */
	@Transactional
	public void adopt() {
		for (var table : List.of("insight_case", "insight_instance", "insight_event")) {
			this.jdbc.sql("update " + table + " set written = pg_current_xact_id()").update();
		}
		readersBeginAnew();
	}

	/**
	 * Makes the facts equal to the history they come from. Those whose history is gone
	 * stay.
	 */
	@Transactional
	public void rebuild() {
		this.steps.know(definitions());
		this.steps.renew();
		this.jdbc.sql(FactSql.UPSERT_ALL_INSTANCES).update();
		this.jdbc.sql(FactSql.UPSERT_ALL_EVENTS).update();
		this.jdbc.sql("""
				delete from insight_event e
				 where exists (select from act_hi_procinst p where p.id_ = e.instance_id::text)
				   and not exists (select from act_hi_actinst a
				                    where a.proc_inst_id_ = e.instance_id::text and right(a.id_, 36) = e.id::text)
				""").update();
		readersBeginAnew();
	}

	private void readersBeginAnew() {
		this.jdbc.sql("update insight_generation set generation = generation + 1").update();
	}

	private List<String> definitions() {
		return this.jdbc.sql("select distinct proc_def_id_ from act_hi_actinst").query(String.class).list();
	}

	/** Numbers of facts: cases, runs of models and runs of steps. */
	record Counted(long cases, long runs, long steps) {
	}

}
