package fi.polku.workshop.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Migrations under way and done. */
@Service
@Transactional
public class Migrations {

	private static final int SHOWN = 100;

	private final JdbcClient jdbc;

	private final MigrationCases cases;

	private final Trail trail;

	private final Clock clock;

	Migrations(JdbcClient jdbc, MigrationCases cases, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.trail = trail;
		this.clock = clock;
	}

	/** Begins one with the cases as they stand now. */
	Migration begin(NewMigration begun, Person by) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into model_migration (id, model, draft_id, reverts, reason, created_by, created_at)
				values (:id, :model, :draft, :reverts, :reason, :by, :now)
				""")
			.param("id", id)
			.param("model", begun.model())
			.param("draft", begun.draft())
			.param("reverts", begun.reverts())
			.param("reason", begun.reason())
			.param("by", by.username())
			.param("now", now())
			.update();
		for (int number = 1; number <= begun.routes().size(); number++) {
			add(id, number, begun.routes().get(number - 1));
			this.cases.choose(id, number, begun);
		}
		this.trail.administered("migration.begun", id.toString(), List.of(Change.of(null, "model", null, begun.model()),
				Change.of(null, "reason", null, begun.reason())));
		return get(id);
	}

	private void add(UUID id, int number, MoveRoute route) {
		this.jdbc.sql("""
				insert into model_migration_route (migration_id, number, source_definition, source_version,
				                                   target_definition, target_version, instructions)
				values (:id, :number, :source, :sourceVersion, :target, :targetVersion, :instructions::jsonb)
				""")
			.param("id", id)
			.param("number", number)
			.param("source", route.source())
			.param("sourceVersion", route.sourceVersion())
			.param("target", route.target())
			.param("targetVersion", route.targetVersion())
			.param("instructions", InstructionJson.write(route.instructions()))
			.update();
	}

	/** The migration; refused where there is none. */
	@Transactional(readOnly = true)
	public Migration get(UUID id) {
		return this.jdbc.sql("select * from model_migration where id = :id")
			.param("id", id)
			.query(Migrations::read)
			.optional()
			.orElseThrow(() -> Refusal.notFound("workshop.migration.unknown"));
	}

	/** All of a model, the newest first. */
	@Transactional(readOnly = true)
	public List<Migration> of(String model) {
		return this.jdbc
			.sql("select * from model_migration where model = :model order by created_at desc limit " + SHOWN)
			.param("model", model)
			.query(Migrations::read)
			.list();
	}

	/** Those that have cases waiting, the oldest first. */
	@Transactional(readOnly = true)
	List<Migration> open() {
		return this.jdbc.sql("select * from model_migration where done_at is null order by created_at")
			.query(Migrations::read)
			.list();
	}

	/** The routes by their numbers, from 1. */
	@Transactional(readOnly = true)
	public List<MoveRoute> routes(UUID id) {
		return new ArrayList<>(this.jdbc
			.sql("select * from model_migration_route where migration_id = :id order by number")
			.param("id", id)
			.query((row, number) -> new MoveRoute(row.getString("source_definition"), row.getInt("source_version"),
					row.getString("target_definition"), row.getInt("target_version"),
					InstructionJson.read(row.getString("instructions")), List.of()))
			.list());
	}

	/** It is done once no case waits. */
	void finish(UUID id) {
		this.jdbc.sql("""
				update model_migration
				   set done_at = :now
				 where id = :id and done_at is null
				   and not exists (select from model_migration_case where migration_id = :id and state = 'waiting')
				""").param("id", id).param("now", now()).update();
	}

	/**
	 * Tries those again that failed.
	 * @return how many there are
	 */
	public int retry(UUID id) {
		int again = this.cases.again(get(id).id());
		if (again > 0) {
			this.jdbc.sql("update model_migration set done_at = null where id = :id").param("id", id).update();
			this.trail.administered("migration.retried", id.toString(), List.of(Change.of(null, "cases", null, again)));
		}
		return again;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static Migration read(ResultSet row, int number) throws SQLException {
		var done = row.getTimestamp("done_at");
		return new Migration(row.getObject("id", UUID.class), row.getString("model"),
				row.getObject("draft_id", UUID.class), row.getObject("reverts", UUID.class), row.getString("reason"),
				row.getString("created_by"), row.getTimestamp("created_at").toInstant(),
				(done != null) ? done.toInstant() : null);
	}

}
