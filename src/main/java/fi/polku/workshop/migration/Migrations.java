package fi.polku.workshop.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.context.ApplicationEventPublisher;
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

	private final MigrationRoutes routes;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Migrations(JdbcClient jdbc, MigrationCases cases, MigrationRoutes routes, Trail trail,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.routes = routes;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins one with the cases as they stand now; refused where nobody would go, unless
	 * a version is published with it.
	 */
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
		if (chosen(id, begun) == 0 && begun.draft() == null) {
			throw Refusal.conflict("workshop.migration.nobody");
		}
		this.trail.administered("migration.begun", id.toString(), List.of(Change.of(null, "model", null, begun.model()),
				Change.of(null, "reason", null, begun.reason())));
		this.events.publishEvent(new Waiting(id));
		return get(id);
	}

	private int chosen(UUID id, NewMigration begun) {
		int chosen = 0;
		for (int number = 1; number <= begun.routes().size(); number++) {
			this.routes.add(id, number, begun.routes().get(number - 1));
			chosen += this.cases.choose(id, number, begun);
		}
		return chosen;
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

	/**
	 * It is done once no case waits. Whoever tries cases again meanwhile is waited for: a
	 * statement sees only what was committed before it began.
	 */
	void finish(UUID id) {
		this.jdbc.sql("select from model_migration where id = :id for update").param("id", id).query((row) -> {
		});
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
			this.events.publishEvent(new Waiting(id));
			this.trail.administered("migration.retried", id.toString(), List.of(Change.of(null, "cases", null, again)));
		}
		return again;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static Migration read(ResultSet row, int number) throws SQLException {
		var by = row.getString("created_by");
		var other = row.getString("worked_by");
		return new Migration(row.getObject("id", UUID.class), row.getString("model"),
				row.getObject("draft_id", UUID.class), row.getObject("reverts", UUID.class), row.getString("reason"),
				by, (other != null) ? other : by, row.getTimestamp("created_at").toInstant(), instant(row, "halted_at"),
				instant(row, "done_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

	/** Cases of a migration wait, once this is committed. */
	record Waiting(UUID id) {
	}

}
