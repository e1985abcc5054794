package fi.polku.workshop.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stops of models, as they were ordered and done. */
@Repository
@Transactional
class ModelStops {

	private static final String ALL = """
			select s.*, coalesce(u.display_name, s.ordered_by) as ordered_by_name
			  from model_stop s left join app_user u on u.username = s.ordered_by
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ModelStops(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long add(String model, ModelStop.Ordered ordered, String reason, Person by) {
		var now = this.clock.instant();
		var at = (ordered.at() != null) ? ordered.at() : now;
		return this.jdbc.sql("""
				insert into model_stop (model, version, stop, cases, reason, ordered_by, ordered_at, due_at)
				values (:model, :version, :stop, :cases, :reason, :by, :now, :at)
				returning id
				""")
			.param("model", model)
			.param("version", ordered.version(), Types.INTEGER)
			.param("stop", ordered.stop())
			.param("cases", ordered.cases())
			.param("reason", reason)
			.param("by", by.username())
			.param("now", Timestamp.from(now))
			.param("at", Timestamp.from(at))
			.query(Long.class)
			.single();
	}

	/** Those of a model, the newest first. */
	@Transactional(readOnly = true)
	List<ModelStop> of(String model) {
		return this.jdbc.sql(ALL + " where s.model = :model order by s.ordered_at desc, s.id desc limit 50")
			.param("model", model)
			.query(ModelStops::read)
			.list();
	}

	/** Takes one that is due and not done yet; nobody else does it meanwhile. */
	Optional<ModelStop> take(long id) {
		return this.jdbc
			.sql(ALL + " where s.id = :id and s.done_at is null and s.dropped_at is null for update of s skip locked")
			.param("id", id)
			.query(ModelStops::read)
			.optional();
	}

	@Transactional(readOnly = true)
	List<Due> due() {
		return this.jdbc.sql("""
				select id, ordered_by as by from model_stop
				 where done_at is null and dropped_at is null and due_at <= :now order by due_at, id
				""").param("now", now()).query(Due.class).list();
	}

	void done(long id, Collection<String> kept) {
		this.jdbc.sql("update model_stop set done_at = :now, kept = :kept where id = :id")
			.param("now", now())
			.param("kept", kept.toArray(String[]::new))
			.param("id", id)
			.update();
	}

	boolean drop(String model, long id, Person by) {
		return this.jdbc.sql("""
				update model_stop set dropped_at = :now, dropped_by = :by
				 where id = :id and model = :model and done_at is null and dropped_at is null
				""").param("now", now()).param("by", by.username()).param("id", id).param("model", model).update() == 1;
	}

	/** The steps that were stopped by themselves when the version was stopped last. */
	List<String> kept(String model, int version) {
		return this.jdbc.sql("""
				select unnest(kept) from (
				  select kept from model_stop
				   where model = :model and (version is null or version = :version) and stop and done_at is not null
				   order by done_at desc, id desc limit 1) last
				""").param("model", model).param("version", version).query(String.class).list();
	}

	/** Why a version stands still; empty where nobody said. */
	@Transactional(readOnly = true)
	Optional<ModelStop> last(String model, int version) {
		return this.jdbc.sql(ALL + """
				 where s.model = :model and (s.version is null or s.version = :version) and s.stop
				   and s.done_at is not null
				 order by s.done_at desc, s.id desc limit 1
				""").param("model", model).param("version", version).query(ModelStops::read).optional();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static ModelStop read(ResultSet row, int number) throws SQLException {
		return new ModelStop(row.getLong("id"), row.getString("model"), row.getObject("version", Integer.class),
				row.getBoolean("stop"), row.getBoolean("cases"), row.getString("reason"),
				row.getString("ordered_by_name"), at(row, "ordered_at"), at(row, "due_at"), at(row, "done_at"),
				at(row, "dropped_at"));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		var at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	/** One to be done, in whose name. */
	record Due(long id, String by) {
	}

}
