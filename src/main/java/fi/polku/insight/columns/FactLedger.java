package fi.polku.insight.columns;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.insight.columns.EventRows.Event;

/**
 * Own facts in memory, kept up to date by what was written since. Rows carry the
 * transaction that wrote them; only transactions that have all ended are read, each once.
 */
final class FactLedger {

	private final CaseRows cases = new CaseRows();

	private final RunRows runs = new RunRows();

	private final Codes teams = new Codes();

	private final Map<Integer, StepOf> steps = new HashMap<>();

	private final Map<UUID, OpenEvent> open = new HashMap<>();

	private EventColumns ended = EventColumns.of(0, 0);

	private String readTo = "0";

	/** Reads what is new; false where nothing is. */
	boolean read(Connection connection, String until) throws SQLException, IOException {
		var since = "where written >= '%s'::xid8 and written < '%s'::xid8".formatted(this.readTo, until);
		long cases = each(connection,
				"""
						select id, number, person, opened_at, closed_at, model, programme, segment, area_id, team_id, organisation, exit_class
						  from insight_case
						"""
						+ since + " order by id",
				this.cases::take);
		long runs = each(connection, """
				select id, case_id, model, version, began_at, ended_at, migrated_at
				  from insight_instance
				""" + since, (row) -> this.runs.take(row, this.cases));
		var rows = new EventRows();
		long events = each(connection,
				"""
						select id, case_id, step_id, sequence, person_id, team_id, created_at, claimed_at, started_at, completed_at,
						       outcome = 'cancelled'
						  from insight_event
						"""
						+ since,
				(row) -> take(row, rows));
		if (events > 0 || cases > 0) {
			this.open.values().forEach((one) -> rows.add(one.caseIndex(), one.sequence(), one.event()));
			this.ended = rows.after(this.ended, this.cases.count());
			each(connection, "select id, model, version, step, kind, waits_for from insight_step", this::takeStep);
		}
		this.readTo = until;
		return cases + runs + events > 0;
	}

	private void take(CopyOutRows row, EventRows rows) throws IOException {
		var id = row.uuid();
		int index = this.cases.index(row.integer());
		int step = row.integer();
		long sequence = row.bigint();
		var event = new Event(step, row.integer(), (char) this.teams.of(row.text()), row.instant(0),
				row.instant(Columns.NONE), row.instant(Columns.NONE), row.instant(Columns.OPEN), row.bool());
		if (index >= 0 && event.ended() == Columns.OPEN) {
			this.open.put(id, new OpenEvent(index, sequence, event));
		}
		else if (index >= 0) {
			this.open.remove(id);
			rows.add(index, sequence, event);
		}
	}

	private void takeStep(CopyOutRows row) throws IOException {
		this.steps.put(row.integer(),
				new StepOf(row.text(), row.integer(), row.text(), Kind.valueOf(row.text().toUpperCase(Locale.ROOT)),
						Holder.valueOf(row.text().toUpperCase(Locale.ROOT))));
	}

	private static long each(Connection connection, String query, Taking taking) throws SQLException, IOException {
		long count = 0;
		try (var rows = new CopyOutRows(connection, query)) {
			while (rows.next()) {
				taking.take(rows);
				count++;
			}
		}
		return count;
	}

	/** As it stands now. */
	Columns columns() {
		int last = this.steps.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
		List<StepOf> byId = new ArrayList<>();
		for (int id = 0; id <= last; id++) {
			byId.add(this.steps.get(id));
		}
		return new Columns(this.cases.columns(), this.ended, this.runs.columns(this.cases.count()), byId, List.of(),
				this.teams.names());
	}

	private record OpenEvent(int caseIndex, long sequence, Event event) {
	}

	@FunctionalInterface
	private interface Taking {

		void take(CopyOutRows row) throws IOException;

	}

}
