package fi.polku.insight;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;

/** Makes the pieces of work of a log from its events, one case after the other. */
@Component
class WorkOfLog {

	private static final int FETCHED = 10_000;

	private static final String EVENTS = """
			select case_id, activity, at, position, resource, role, instance,
			       case when lifecycle = 'start' and not :alone then 'start' else 'complete' end as kind
			  from logged_event
			 where log_id = ? and (lifecycle in ('start', 'complete') or :alone)
			 order by case_id, at, kind desc, position
			""";

	private final DataSource database;

	WorkOfLog(DataSource database) {
		this.database = database;
	}

	void make(UUID log, Runnable beat) throws IOException, SQLException {
		try (var reading = this.database.getConnection(); var writing = this.database.getConnection()) {
			reading.setAutoCommit(false);
			writing.setAutoCommit(false);
			try (var rows = CopyRows.into(writing,
					"logged_work (log_id, case_id, rank, activity, started_at, ended_at, resource, role)")) {
				make(log, reading, rows, beat);
				rows.finish();
				writing.commit();
			}
			finally {
				writing.rollback();
				reading.rollback();
			}
		}
	}

	private static void make(UUID log, Connection reading, CopyRows rows, Runnable beat)
			throws IOException, SQLException {
		var sql = EVENTS.replace(":alone", completesNothing(log, reading) ? "true" : "false");
		try (var statement = reading.prepareStatement(sql)) {
			statement.setFetchSize(FETCHED);
			statement.setObject(1, log);
			make(log, statement, rows, beat);
		}
	}

	private static void make(UUID log, PreparedStatement statement, CopyRows rows, Runnable beat)
			throws IOException, SQLException {
		WorkOfCase open = null;
		try (ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				var caseId = row.getString("case_id");
				if (open == null || !open.caseId().equals(caseId)) {
					write(open);
					open = new WorkOfCase(log, caseId, rows);
				}
				open.add(row);
				beat.run();
			}
		}
		write(open);
	}

	private static void write(WorkOfCase open) throws IOException {
		if (open != null) {
			open.write();
		}
	}

	/** Whether no event of the log says that something was completed: then each does. */
	private static boolean completesNothing(UUID log, Connection reading) throws SQLException {
		try (var statement = reading.prepareStatement("""
				select not exists (select from logged_event where log_id = ? and lifecycle = 'complete')
				""")) {
			statement.setObject(1, log);
			try (var row = statement.executeQuery()) {
				return row.next() && row.getBoolean(1);
			}
		}
	}

}
