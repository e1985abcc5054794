package fi.polku.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A task that waits for somebody. */
record OpenWork(String taskId, CaseNumber caseNumber, String step, List<String> groups, String assignee, String owner,
		LocalDate begun) {

	private static final String SELECT = """
			select task_id, case_number, step, groups, assignee, owner, created_at
			  from work_item
			 where not suspended
			""";

	static List<OpenWork> all(JdbcClient jdbc) {
		return jdbc.sql(SELECT + " order by created_at, task_id").query(OpenWork::read).list();
	}

	static List<OpenWork> of(CaseNumber caseNumber, JdbcClient jdbc) {
		return jdbc.sql(SELECT + " and case_number = :case order by created_at, task_id")
			.param("case", caseNumber.value())
			.query(OpenWork::read)
			.list();
	}

	private static OpenWork read(ResultSet row, int number) throws SQLException {
		return new OpenWork(row.getString("task_id"), new CaseNumber(row.getString("case_number")),
				row.getString("step"), List.of((String[]) row.getArray("groups").getArray()), row.getString("assignee"),
				row.getString("owner"), Helsinki.dateOf(row.getTimestamp("created_at").toInstant()));
	}
}
