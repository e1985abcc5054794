package fi.polku.workshop.migration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.security.Person;
import fi.polku.workshop.migration.ListedMoves.Row;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far migrations have come. */
@Repository
@Transactional
class MigrationProgress {

	private final JdbcClient jdbc;

	private final Migrations migrations;

	private final MigrationRoutes routes;

	private final ListedMoves listed;

	private final MigrationWords words;

	MigrationProgress(JdbcClient jdbc, Migrations migrations, MigrationRoutes routes, ListedMoves listed,
			MigrationWords words) {
		this.jdbc = jdbc;
		this.migrations = migrations;
		this.routes = routes;
		this.listed = listed;
		this.words = words;
	}

	/** How far it has come, without the cases. */
	public Progress of(Migration migration) {
		var counts = this.jdbc
			.sql("select state, count(*) as cases from model_migration_case where migration_id = :id group by state")
			.param("id", migration.id())
			.query((row, number) -> Map.entry(row.getString("state"), row.getInt("cases")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		var versions = this.routes.of(migration.id())
			.stream()
			.map((route) -> new Versions(route.sourceVersion(), route.targetVersion()))
			.toList();
		return new Progress(migration, versions, counts.getOrDefault("waiting", 0), counts.getOrDefault("moved", 0),
				counts.getOrDefault("stays", 0), counts.getOrDefault("failed", 0));
	}

	/** Its results by reason, and, once it is done, the cases that the reader may see. */
	public Results results(UUID id, Person reader) {
		var cases = this.migrations.get(id).isDone() ? this.listed.results(id, reader) : List.<Row>of();
		return new Results(reasons(id), cases.stream().map(this::told).toList());
	}

	private ToldCase told(Row row) {
		return new ToldCase(row.caseNumber(), row.state(), row.fault(), this.words.fault(row.fault()), row.element(),
				this.words.step(row.definition(), row.element()));
	}

	private List<Reason> reasons(UUID id) {
		return this.jdbc.sql("""
				select r.source_definition, r.source_version as version, c.state, c.fault, c.element, count(*) as cases
				  from model_migration_case c
				  join model_migration_route r on r.migration_id = c.migration_id and r.number = c.route
				 where c.migration_id = :id and c.fault is not null
				 group by r.source_definition, r.source_version, c.state, c.fault, c.element
				 order by c.state, r.source_version, cases desc
				""")
			.param("id", id)
			.query((row, number) -> new Reason(row.getInt("version"), row.getString("state"), row.getString("fault"),
					this.words.fault(row.getString("fault")), row.getString("element"),
					this.words.step(row.getString("source_definition"), row.getString("element")), row.getInt("cases")))
			.list();
	}

	/** From which version to which. */
	record Versions(int from, int to) {
	}

	/** How many cases have come how far. */
	record Progress(Migration migration, List<Versions> versions, int waiting, int moved, int stays, int failed) {

		@JsonProperty
		public int total() {
			return this.waiting + this.moved + this.stays + this.failed;
		}

		/** The newest of the versions that the cases came from. */
		public int before() {
			return this.versions.stream().mapToInt(Versions::from).max().orElse(0);
		}

		@JsonProperty
		public int finished() {
			return total() - this.waiting;
		}

	}

	/**
	 * Why cases did not move.
	 *
	 * @param element the step, or {@code null} where it is not for a step
	 */
	record Reason(int version, String state, String fault, String says, String element, String name, int cases) {
	}

	/** What came of the cases. */
	record Results(List<Reason> reasons, List<ToldCase> cases) {
	}

	/**
	 * What came of one case.
	 *
	 * @param says why it did not move, in words; {@code null} where it did
	 * @param name of the step that is the reason, an empty one where none is
	 */
	record ToldCase(String caseNumber, String state, String fault, String says, String element, String name) {
	}

}
