package fi.polku.insight.compare;

import java.util.Map;

import fi.polku.insight.columns.Micros;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was learnt of people after their exit. */
@Repository
class FollowUpRows {

	private final JdbcClient jdbc;

	FollowUpRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Tells each situation that was learnt of the cases, in the order of time. */
	void each(Map<String, Integer> caseByNumber, Situation situation) {
		this.jdbc
			.sql("select case_number, recorded_at, status from follow_up where status is not null order by recorded_at")
			.query((row) -> {
				var one = caseByNumber.get(row.getString(1));
				if (one != null) {
					situation.was(one, Micros.of(row.getTimestamp(2).toInstant()), row.getString(3));
				}
			});
	}

	/** Somebody's situation was learnt. */
	@FunctionalInterface
	interface Situation {

		void was(int caseIndex, long at, String status);

	}

}
