package fi.polku.insight;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import javax.sql.DataSource;

import fi.polku.insight.reading.LogFault;
import fi.polku.insight.reading.LogReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Takes an event log in: its events in one transaction, then the pieces of work they
 * make. A log that could not be read to its end stays as one that failed.
 */
@Service
public class LogIntake implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(LogIntake.class);

	private static final Duration BEAT = Duration.ofSeconds(2);

	/** Each holds two connections for as long as it takes. */
	private static final int AT_ONCE = 2;

	private final Turns turns = new Turns(AT_ONCE, "insight.log.busy");

	/** Turns bound their number. */
	private final ExecutorService background = Executors.newCachedThreadPool((work) -> {
		var thread = new Thread(work, "event-log");
		thread.setDaemon(true);
		return thread;
	});

	private final DataSource database;

	private final EventLogs logs;

	private final WorkOfLog work;

	private final Clock clock;

	LogIntake(DataSource database, EventLogs logs, WorkOfLog work, Clock clock) {
		this.database = database;
		this.logs = logs;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * Reads the log.
	 * @throws LogFault where it is none
	 * @throws fi.polku.web.Refusal where others are being read; nothing is begun then
	 */
	EventLog take(String name, InputStream file, LogReader reader, String username) throws IOException {
		this.turns.take();
		try {
			var id = this.logs.begin(name, null, username);
			read(id, file, reader);
			return this.logs.get(id);
		}
		finally {
			this.turns.giveBack();
		}
	}

	/**
	 * Begins to read a log and comes back at once; what is wrong with it the log will
	 * tell.
	 * @param size of the file in bytes
	 * @param done what follows in any case
	 * @throws fi.polku.web.Refusal where others are being read; nothing is begun then
	 */
	public UUID begin(String name, long size, Supplier<InputStream> file, LogReader reader, String username,
			Runnable done) {
		this.turns.take();
		UUID id;
		try {
			id = this.logs.begin(name, size, username);
		}
		catch (RuntimeException ex) {
			this.turns.giveBack();
			throw ex;
		}
		this.background.execute(() -> {
			try (var in = file.get()) {
				read(id, in, reader);
			}
			catch (IOException ex) {
				log.info("event log {} was not read to its end: {}", id, ex.getMessage());
			}
			finally {
				try {
					done.run();
				}
				finally {
					this.turns.giveBack();
				}
			}
		});
		return id;
	}

	private void read(UUID id, InputStream file, LogReader reader) throws IOException {
		var counted = new CountedStream(file);
		var beat = beat(id, counted);
		try {
			var dropped = events(id, counted, reader, beat);
			this.work.make(id, beat);
			this.logs.ready(id, dropped);
		}
		catch (LogFault ex) {
			this.logs.failed(id, ex.code().name(), ex.line());
			throw ex;
		}
		catch (IOException | SQLException | RuntimeException ex) {
			this.logs.failed(id, "INTERRUPTED", 0);
			throw (ex instanceof IOException io) ? io : new IOException(ex);
		}
	}

	/** Says from time to time that the log is still being read, and how far. */
	private Runnable beat(UUID id, CountedStream file) {
		var last = new AtomicReference<>(this.clock.instant());
		return () -> {
			var now = this.clock.instant();
			if (last.get().plus(BEAT).isBefore(now)) {
				last.set(now);
				this.logs.beat(id, Timestamp.from(now), file.count());
			}
		};
	}

	@Override
	public void destroy() {
		this.background.shutdownNow();
	}

	private long events(UUID id, InputStream file, LogReader reader, Runnable beat) throws IOException, SQLException {
		try (var forEvents = this.database.getConnection(); var forDropped = this.database.getConnection()) {
			forEvents.setAutoCommit(false);
			forDropped.setAutoCommit(false);
			try (var filling = new Filling(id, forEvents, forDropped, beat)) {
				reader.read(file, filling);
				filling.finish();
				forEvents.commit();
				forDropped.commit();
				return filling.dropped();
			}
			finally {
				forEvents.rollback();
				forDropped.rollback();
			}
		}
	}

}
