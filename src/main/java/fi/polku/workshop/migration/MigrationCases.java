package fi.polku.workshop.migration;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cases of migrations and what came of each. */
@Repository
@Transactional
class MigrationCases {

	private static final String CHOSEN = """
			insert into model_migration_case (migration_id, instance_id, route, case_number, steps)
			select :id, p.id_, r.number, p.business_key_, s.steps
			  from model_migration_route r
			  join act_ru_execution p on p.proc_def_id_ = r.source_definition and p.parent_id_ is null
			 cross join lateral (select coalesce(array_agg(distinct l.act_id_::text), '{}') as steps
			                       from act_ru_execution l
			                      where l.proc_inst_id_ = p.id_ and l.act_id_ is not null and not l.is_event_scope_
			                        and not exists (select from act_ru_execution c
			                                         where c.parent_id_ = l.id_ and not c.is_event_scope_)) s
			 where r.migration_id = :id and r.number = :number
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	MigrationCases(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * All that stand in the route's version, or at some steps of it.
	 * @return how many there are
	 */
	public int choose(UUID id, int number, NewMigration begun) {
		return this.jdbc.sql(CHOSEN + """
				   and (:only::text[] is null or s.steps && :only::text[])
				   and (:reverts::uuid is null
				        or exists (select from model_migration_case m
				                    where m.migration_id = :reverts and m.instance_id = p.id_
				                      and m.route = r.number and m.state = 'moved'))
				""")
			.param("id", id)
			.param("number", number)
			.param("only", begun.only())
			.param("reverts", begun.reverts())
			.update();
	}

	/** Locks the next that nobody else works at; those that were in use before last. */
	public List<Claimed> claim(UUID id, int most) {
		return this.jdbc.sql("""
				select instance_id as instance, route, case_number
				  from model_migration_case
				 where migration_id = :id and state = 'waiting' and not alone
				 order by tries, instance_id
				 limit :most
				   for update skip locked
				""").param("id", id).param("most", most).query(Claimed.class).list();
	}

	/** Locks one, if it waits still and nobody else works at it. */
	public List<Claimed> claimOne(UUID id, String instance) {
		return this.jdbc.sql("""
				select instance_id as instance, route, case_number
				  from model_migration_case
				 where migration_id = :id and instance_id = :instance and state = 'waiting'
				   for update skip locked
				""").param("id", id).param("instance", instance).query(Claimed.class).list();
	}

	@Transactional(readOnly = true)
	public List<String> alone(UUID id) {
		return this.jdbc.sql("""
				select instance_id
				  from model_migration_case
				 where migration_id = :id and state = 'waiting' and alone
				 order by instance_id
				""").param("id", id).query(String.class).list();
	}

	/** Each of these is tried alone from now on. */
	public void setAlone(UUID id, Collection<Claimed> cases) {
		this.jdbc.sql("""
				update model_migration_case
				   set alone = true
				 where migration_id = :id and instance_id = any(:instances) and state = 'waiting'
				""").param("id", id).param("instances", instances(cases)).update();
	}

	/** Somebody is at work on these: they come last. */
	public void busy(UUID id, Collection<Claimed> cases) {
		this.jdbc.sql("""
				update model_migration_case
				   set tries = tries + 1
				 where migration_id = :id and instance_id = any(:instances)
				""").param("id", id).param("instances", instances(cases)).update();
	}

	/** What came of them. */
	public void result(UUID id, Collection<Claimed> cases, CaseResult result) {
		this.jdbc.sql("""
				update model_migration_case
				   set state = :state, fault = :fault, element = :element, changed_at = :now
				 where migration_id = :id and instance_id = any(:instances) and state = 'waiting'
				""")
			.param("id", id)
			.param("instances", instances(cases))
			.param("state", result.state())
			.param("fault", result.fault())
			.param("element", result.element())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Those that failed wait anew, each alone. */
	public int again(UUID id) {
		return this.jdbc.sql("""
				update model_migration_case
				   set state = 'waiting', fault = null, element = null, alone = true
				 where migration_id = :id and state = 'failed'
				""").param("id", id).update();
	}

	private static String[] instances(Collection<Claimed> cases) {
		return cases.stream().map(Claimed::instance).toArray(String[]::new);
	}

	/** One that is locked by whoever moves it. */
	record Claimed(String instance, int route, String caseNumber) {
	}

	/**
	 * What came of a case.
	 *
	 * @param state moved, stays or failed
	 */
	record CaseResult(String state, String fault, String element) {

		static final CaseResult MOVED = new CaseResult("moved", null, null);

		static CaseResult stays(String fault, String element) {
			return new CaseResult("stays", fault, element);
		}

	}

}
