package fi.polku.insight.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.insight.columns.EventRows.Event;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Imported logs as columns; the last few asked for stay in memory while there is room.
 */
@Component
class LogColumns {

	private static final int KEPT = 4;

	private final JdbcTemplate jdbc;

	private final Map<UUID, SoftReference<Columns>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<UUID, SoftReference<Columns>> eldest) {
			return size() > KEPT;
		}
	};

	LogColumns(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Of a log that was read to its end; it does not change any more. */
	synchronized Columns get(UUID log) {
		var there = this.kept.get(log);
		var columns = (there != null) ? there.get() : null;
		if (columns == null) {
			columns = this.jdbc.execute((Connection connection) -> read(connection, log));
			this.kept.put(log, new SoftReference<>(columns));
		}
		return columns;
	}

	private static Columns read(Connection connection, UUID log) throws SQLException {
		try (var rows = new CopyOutRows(connection, """
				select case_id, activity, started_at, ended_at, resource, role
				  from logged_work
				 where log_id = '%s'
				 order by case_id, rank""".formatted(log))) {
			return new Reading().all(rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Reading {

		private final Codes activities = new Codes();

		private final Codes resources = new Codes();

		private final Codes roles = new Codes();

		private final List<String> cases = new ArrayList<>();

		private final EventRows events = new EventRows();

		Columns all(CopyOutRows rows) throws IOException {
			while (rows.next()) {
				take(rows);
			}
			var laid = this.events.after(EventColumns.of(0, 0), this.cases.size());
			var steps = this.activities.names()
				.stream()
				.map((name) -> (name != null) ? StepOf.activity(name) : null)
				.toList();
			return new Columns(cases(laid), laid, RunColumns.none(this.cases.size()), steps, this.resources.names(),
					this.roles.names());
		}

		private void take(CopyOutRows row) throws IOException {
			var of = row.text();
			if (this.cases.isEmpty() || !this.cases.get(this.cases.size() - 1).equals(of)) {
				this.cases.add(of);
			}
			int activity = this.activities.of(row.text());
			long started = row.instant(Columns.NONE);
			long ended = row.instant(0);
			long created = (started != Columns.NONE) ? started : ended;
			this.events.add(this.cases.size() - 1, this.events.count(),
					new Event(activity, this.resources.of(row.text()), (char) this.roles.of(row.text()), created,
							Columns.NONE, started, ended, false));
		}

		private CaseColumns cases(EventColumns laid) {
			int count = this.cases.size();
			var opened = new long[count];
			var closed = new long[count];
			for (int one = 0; one < count; one++) {
				closed[one] = laid.ended()[laid.end(one) - 1];
				opened[one] = Arrays.stream(laid.created(), laid.first()[one], laid.end(one)).min().orElseThrow();
			}
			var none = new Coded(new char[count], Arrays.asList((String) null));
			return new CaseColumns(this.cases.toArray(String[]::new), opened, closed, none, none, none, none, none,
					none, none);
		}

	}

}
