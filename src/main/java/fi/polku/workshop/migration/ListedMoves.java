package fi.polku.workshop.migration;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases by their numbers, for whoever may see them. An owner who guides nobody sees how
 * many there are and no more.
 */
@Repository
@Transactional
class ListedMoves {

	private static final int SHOWN = 50;

	private static final int RESULTS = 500;

	private final JdbcClient jdbc;

	private final CasePolicy policy;

	private final Trail trail;

	ListedMoves(JdbcClient jdbc, CasePolicy policy, Trail trail) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.trail = trail;
	}

	/** Some of the cases that stand at a step of a version. */
	public List<String> standing(String definition, String step, Person reader) {
		var right = this.policy.seen(reader);
		return shown(this.jdbc.sql("""
				select distinct c.number
				  from act_ru_execution p
				  join act_ru_execution l on l.proc_inst_id_ = p.id_ and l.act_id_ = :step
				  join client_case c on c.number = p.business_key_
				 where p.proc_def_id_ = :definition and p.parent_id_ is null and %s
				 order by c.number
				 limit %d
				""".formatted(right.sql(), SHOWN))
			.params(right.values())
			.param("definition", definition)
			.param("step", step)
			.query(String.class)
			.list());
	}

	/** What came of the cases of a migration, those that failed first. */
	public List<Row> results(UUID id, Person reader) {
		var right = this.policy.seen(reader);
		var rows = this.jdbc.sql("""
				select m.case_number, m.state, m.fault, m.element, r.source_definition as definition
				  from model_migration_case m
				  join model_migration_route r on r.migration_id = m.migration_id and r.number = m.route
				  join client_case c on c.number = m.case_number
				 where m.migration_id = :id and %s
				 order by array_position(array['failed', 'stays', 'waiting', 'moved'], m.state), m.case_number
				 limit %d
				""".formatted(right.sql(), RESULTS)).params(right.values()).param("id", id).query(Row.class).list();
		shown(rows.stream().map(Row::caseNumber).distinct().toList());
		return rows;
	}

	private List<String> shown(List<String> numbers) {
		this.trail.seen("migration.cases", "improvement", numbers.stream().map(CaseNumber::new).toList());
		return numbers;
	}

	/** What came of one case. */
	record Row(String caseNumber, String state, String fault, String element, String definition) {
	}

}
