package fi.polku.retention;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which erasures this database has had. Each is noted with the erasure itself, told to
 * the folder seconds later, and then stands here by its own id alone.
 */
@Repository
class ErasedList {

	private static final Logger log = LoggerFactory.getLogger(ErasedList.class);

	private static final int AT_ONCE = 200;

	private final JdbcClient jdbc;

	private final ErasedFolder folder;

	private final Clock clock;

	ErasedList(JdbcClient jdbc, ErasedFolder folder, Clock clock) {
		this.jdbc = jdbc;
		this.folder = folder;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void note(UUID client, String what, List<CaseNumber> cases) {
		this.jdbc.sql("""
				insert into erasure (id, at, what, client_id, cases) values (:id, :at, :what, :client, :cases)
				""")
			.param("id", UUID.randomUUID())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("what", what)
			.param("client", client)
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.update();
	}

	@Scheduled(fixedDelay = 10_000)
	@Transactional
	void tell() {
		var untold = this.jdbc.sql("""
				select id, at, what, client_id, cases from erasure
				 where told_at is null
				 order by at
				 limit :most
				   for update skip locked
				""").param("most", AT_ONCE).query(ErasedList::entry).list();
		try {
			for (var entry : untold) {
				this.folder.write(entry);
				told(entry.id());
			}
		}
		catch (IOException ex) {
			log.error("Erasures cannot be told to {}; a restore would bring these people back", ex.getMessage());
		}
	}

	/** Marks an erasure of the folder as had; false where it is so already. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean take(ErasedEntry entry) {
		return this.jdbc.sql("""
				insert into erasure (id, at, what, told_at) values (:id, :at, :what, :now) on conflict do nothing
				""")
			.param("id", entry.id())
			.param("at", Timestamp.from(entry.at()))
			.param("what", entry.what())
			.param("now", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	/** Which of them this database has not had. */
	List<ErasedEntry> missing(List<ErasedEntry> entries) {
		var had = this.jdbc.sql("select id from erasure where id = any(:ids)")
			.param("ids", entries.stream().map(ErasedEntry::id).toArray(UUID[]::new))
			.query(UUID.class)
			.set();
		return entries.stream().filter((one) -> !had.contains(one.id())).toList();
	}

	/** When the last erasure was that this database has had; empty where it had none. */
	Optional<Instant> latest() {
		return this.jdbc.sql("select at from erasure order by at desc limit 1")
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	/** Whether the folder must know something. */
	boolean hasTold() {
		return this.jdbc.sql("select exists (select from erasure where told_at is not null)")
			.query(Boolean.class)
			.single();
	}

	private void told(UUID id) {
		this.jdbc.sql("update erasure set told_at = :now, client_id = null, cases = null where id = :id")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
	}

	private static ErasedEntry entry(ResultSet row, int number) throws SQLException {
		var cases = Arrays.stream((String[]) row.getArray("cases").getArray()).map(CaseNumber::new).toList();
		return new ErasedEntry(row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(),
				row.getString("what"), row.getObject("client_id", UUID.class), cases);
	}

}
