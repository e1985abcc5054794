package fi.polku.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.insight.reading.Dropped;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The event logs that were taken in. */
@Repository
public class EventLogs {

	/** A log of which nothing is heard for so long has been interrupted. */
	private static final Duration SILENT = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Clock clock;

	EventLogs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	UUID begin(String name, Long size, String username) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into event_log (id, name, size, state, uploaded_by, uploaded_at, beat_at, organisation)
				values (:id, :name, :size, 'READING', :by, :at, :at,
				        (select u.organisation_id from app_user u where u.username = :by))
				""")
			.param("id", id)
			.param("name", name)
			.param("size", size, java.sql.Types.BIGINT)
			.param("by", username)
			.param("at", now())
			.update();
		return id;
	}

	void beat(UUID id, Timestamp at, long read) {
		this.jdbc.sql("update event_log set beat_at = :at, read_bytes = :read where id = :id")
			.param("at", at)
			.param("read", read)
			.param("id", id)
			.update();
	}

	void ready(UUID id, long dropped) {
		this.jdbc.sql("""
				update event_log
				   set state = 'READY', fault = null, beat_at = :at, dropped = :dropped,
				       (cases, events) = (select count(distinct case_id), count(*) from logged_event where log_id = :id)
				 where id = :id
				""").param("at", now()).param("dropped", dropped).param("id", id).update();
	}

	void failed(UUID id, String fault, long line) {
		this.jdbc.sql("update event_log set state = 'FAILED', fault = :fault, fault_line = :line where id = :id")
			.param("fault", fault)
			.param("line", line)
			.param("id", id)
			.update();
	}

	/** What nobody reads any more has failed. */
	private void giveUpSilent() {
		this.jdbc.sql("""
				update event_log set state = 'FAILED', fault = 'INTERRUPTED'
				 where state = 'READING' and beat_at < :silent
				""").param("silent", Timestamp.from(this.clock.instant().minus(SILENT))).update();
	}

	/** Whether there is such a log for the reader and it has been read. */
	public boolean isReady(UUID id, Person reader) {
		return find(id, reader).filter(EventLog::isReady).isPresent();
	}

	/** The log; one that was interrupted has failed. */
	public Optional<EventLog> find(UUID id, Person reader) {
		giveUpSilent();
		return this.jdbc.sql("select * from event_log where id = :id and " + FigurePolicy.LOG_SEEN)
			.params(FigurePolicy.values(reader))
			.param("id", id)
			.query(EventLogs::read)
			.optional();
	}

	/** The log that was just taken in. */
	EventLog get(UUID id) {
		return this.jdbc.sql("select * from event_log where id = :id").param("id", id).query(EventLogs::read).single();
	}

	/** Those the reader may see, the newest first. */
	public List<EventLog> all(Person reader) {
		giveUpSilent();
		return this.jdbc
			.sql("select * from event_log where " + FigurePolicy.LOG_SEEN + " order by uploaded_at desc, id")
			.params(FigurePolicy.values(reader))
			.query(EventLogs::read)
			.list();
	}

	/** What could not be taken, in the order of the file, the first of it. */
	public List<Dropped> dropped(UUID id) {
		return this.jdbc.sql("select line, code, value from event_log_dropped where log_id = :id order by position")
			.param("id", id)
			.query((row, number) -> new Dropped(row.getLong("line"), Dropped.Code.valueOf(row.getString("code")),
					row.getString("value")))
			.list();
	}

	/** Removes the log, by whoever took it in and their organisation. */
	public boolean delete(UUID id, Person by) {
		return this.jdbc.sql("delete from event_log where id = :id and " + FigurePolicy.LOG_OWN)
			.params(FigurePolicy.values(by))
			.param("id", id)
			.update() == 1;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static EventLog read(ResultSet row, int number) throws SQLException {
		return new EventLog(row.getObject("id", UUID.class), row.getString("name"), row.getString("state"),
				row.getString("uploaded_by"), row.getTimestamp("uploaded_at").toInstant(), row.getLong("cases"),
				row.getLong("events"), row.getLong("dropped"), row.getString("fault"),
				row.getObject("fault_line", Long.class), row.getObject("size", Long.class), row.getLong("read_bytes"));
	}

}
