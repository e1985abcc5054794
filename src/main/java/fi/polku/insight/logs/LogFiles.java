package fi.polku.insight.logs;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that wait to be read as logs, kept in parts so that none fills the memory. */
@Repository
class LogFiles {

	private static final int PART = 1 << 20;

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	LogFiles(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps the file for a day at most. */
	@Transactional
	public LogFile keep(String name, InputStream in, String username) throws IOException {
		var now = this.clock.instant();
		this.jdbc.sql("delete from event_log_file where uploaded_at < :old")
			.param("old", Timestamp.from(now.minus(KEPT)))
			.update();
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into event_log_file (id, name, uploaded_by, uploaded_at) values (:id, :name, :by, :at)
				""")
			.param("id", id)
			.param("name", name)
			.param("by", username)
			.param("at", Timestamp.from(now))
			.update();
		long size = 0;
		int number = 0;
		for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
			this.jdbc.sql("insert into event_log_file_part (file_id, number, bytes) values (:id, :number, :bytes)")
				.param("id", id)
				.param("number", number++)
				.param("bytes", part)
				.update();
			size += part.length;
		}
		this.jdbc.sql("update event_log_file set size = :size where id = :id")
			.param("size", size)
			.param("id", id)
			.update();
		return new LogFile(id, name, size);
	}

	/** The file, for whoever brought it. */
	Optional<LogFile> find(UUID id, String username) {
		return this.jdbc.sql("select id, name, size from event_log_file where id = :id and uploaded_by = :by")
			.param("id", id)
			.param("by", username)
			.query(LogFile.class)
			.optional();
	}

	/** What it holds, a part at a time. */
	InputStream open(UUID id) {
		return new LogFileStream((number) -> this.jdbc
			.sql("select bytes from event_log_file_part where file_id = :id and number = :number")
			.param("id", id)
			.param("number", number)
			.query((row, count) -> row.getBytes(1))
			.optional()
			.orElse(null));
	}

	void delete(UUID id) {
		this.jdbc.sql("delete from event_log_file where id = :id").param("id", id).update();
	}

	/** A file that waits. */
	record LogFile(UUID id, String name, long size) {
	}

}
