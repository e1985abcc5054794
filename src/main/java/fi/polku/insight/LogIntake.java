package fi.polku.insight;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import fi.polku.insight.reading.Dropped;
import fi.polku.insight.reading.LogFault;
import fi.polku.insight.reading.LogReader;
import fi.polku.insight.reading.LogSink;
import fi.polku.insight.reading.LoggedEvent;

import org.springframework.stereotype.Service;

/**
 * Takes an event log in: its events in one transaction, then the pieces of work they
 * make. A log that could not be read to its end stays as one that failed.
 */
@Service
class LogIntake {

	private static final Duration BEAT = Duration.ofMinutes(1);

	private static final int MOST_TOLD = 10_000;

	/** Each holds two connections for as long as it takes. */
	private static final int AT_ONCE = 2;

	private final Turns turns = new Turns(AT_ONCE, "insight.log.busy");

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
		try (var turn = this.turns.take()) {
			return taken(name, file, reader, username);
		}
	}

	private EventLog taken(String name, InputStream file, LogReader reader, String username) throws IOException {
		var id = this.logs.begin(name, username);
		try {
			var dropped = events(id, file, reader);
			this.work.make(id, beat(id));
			this.logs.ready(id, dropped);
			return this.logs.find(id).orElseThrow();
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

	/** Says from time to time that the log is still being read. */
	private Runnable beat(UUID id) {
		var last = new AtomicReference<>(this.clock.instant());
		return () -> {
			var now = this.clock.instant();
			if (last.get().plus(BEAT).isBefore(now)) {
				last.set(now);
				this.logs.beat(id, Timestamp.from(now));
			}
		};
	}

	private long events(UUID id, InputStream file, LogReader reader) throws IOException, SQLException {
		try (var forEvents = this.database.getConnection(); var forDropped = this.database.getConnection()) {
			forEvents.setAutoCommit(false);
			forDropped.setAutoCommit(false);
			try (var filling = new Filling(id, forEvents, forDropped)) {
				reader.read(file, filling);
				filling.finish();
				forEvents.commit();
				forDropped.commit();
				return filling.dropped;
			}
			finally {
				forEvents.rollback();
				forDropped.rollback();
			}
		}
	}

	/** Writes what is read, and says from time to time that it lives. */
	private final class Filling implements LogSink, AutoCloseable {

		private final UUID id;

		private final Runnable beat;

		private final CopyRows events;

		private final CopyRows told;

		private long dropped;

		private Filling(UUID id, Connection forEvents, Connection forDropped) throws SQLException {
			this.id = id;
			this.beat = beat(id);
			this.events = CopyRows.into(forEvents,
					"logged_event (log_id, position, case_id, activity, at, lifecycle, resource, role, instance)");
			this.told = CopyRows.into(forDropped, "event_log_dropped (log_id, position, line, code, value)");
		}

		@Override
		public void event(LoggedEvent event) throws IOException {
			this.events.row(this.id, this.events.count(), event.caseId(), event.activity(), event.at(),
					event.lifecycle(), event.resource(), event.role(), event.instance());
			this.beat.run();
		}

		@Override
		public void dropped(Dropped one) throws IOException {
			this.dropped++;
			if (this.told.count() < MOST_TOLD) {
				this.told.row(this.id, this.told.count(), one.line(), one.code(), one.value());
			}
		}

		private void finish() throws IOException {
			this.events.finish();
			this.told.finish();
		}

		@Override
		public void close() throws IOException {
			this.events.close();
			this.told.close();
		}

	}

}
