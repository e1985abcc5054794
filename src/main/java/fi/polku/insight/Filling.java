package fi.polku.insight;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import fi.polku.insight.reading.Dropped;
import fi.polku.insight.reading.LogSink;
import fi.polku.insight.reading.LoggedEvent;

/** Writes what is read of a log, and says after each event that it lives. */
final class Filling implements LogSink, AutoCloseable {

	private static final int MOST_TOLD = 10_000;

	private final UUID id;

	private final Runnable beat;

	private final CopyRows events;

	private final CopyRows told;

	private long dropped;

	Filling(UUID id, Connection forEvents, Connection forDropped, Runnable beat) throws SQLException {
		this.id = id;
		this.beat = beat;
		this.events = CopyRows.into(forEvents,
				"logged_event (log_id, position, case_id, activity, at, lifecycle, resource, role, instance)");
		this.told = CopyRows.into(forDropped, "event_log_dropped (log_id, position, line, code, value)");
	}

	@Override
	public void event(LoggedEvent event) throws IOException {
		this.events.row(this.id, this.events.count(), event.caseId(), event.activity(), event.at(), event.lifecycle(),
				event.resource(), event.role(), event.instance());
		this.beat.run();
	}

	@Override
	public void dropped(Dropped one) throws IOException {
		this.dropped++;
		if (this.told.count() < MOST_TOLD) {
			this.told.row(this.id, this.told.count(), one.line(), one.code(), one.value());
		}
	}

	/** How much could not be taken. */
	long dropped() {
		return this.dropped;
	}

	void finish() throws IOException {
		this.events.finish();
		this.told.finish();
	}

	@Override
	public void close() throws IOException {
		this.events.close();
		this.told.close();
	}

}
