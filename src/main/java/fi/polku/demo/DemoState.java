package fi.polku.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the history has been made. */
class DemoState {

	private final JdbcClient jdbc;

	DemoState(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Where the making stands; begins it on the day given where it has not begun. */
	Made beginOrGoOn(LocalDate today) {
		this.jdbc.sql("insert into demo_state (counted_from) values (:today) on conflict do nothing")
			.param("today", today)
			.update();
		return this.jdbc.sql("select * from demo_state").query(DemoState::read).single();
	}

	void lived(LocalDate day) {
		this.jdbc.sql("update demo_state set simulated_until = :day").param("day", day).update();
	}

	void done() {
		this.jdbc.sql("update demo_state set done = true").update();
	}

	private static Made read(ResultSet row, int number) throws SQLException {
		return new Made(row.getObject("counted_from", LocalDate.class),
				row.getObject("simulated_until", LocalDate.class), row.getBoolean("done"));
	}

	/**
	 * Where it stands.
	 *
	 * @param countedFrom the day to which the dates are shifted
	 * @param until the last day lived, or {@code null} before the first
	 */
	record Made(LocalDate countedFrom, LocalDate until, boolean isDone) {
	}

}
