package fi.polku.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the clients' situation was at each point after the exit. */
@Repository
public class FollowUps {

	private final JdbcClient jdbc;

	private final Clock clock;

	FollowUps(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps what was learnt at a point; a point recorded again is corrected. */
	void record(FollowUp followUp) {
		this.jdbc.sql("""
				insert into follow_up (case_number, round, status, answered_by, needs_help, recorded_at)
				values (:case, :round, :status, :answeredBy, :needsHelp, :at)
				on conflict (case_number, round) do update
				set status = excluded.status, answered_by = excluded.answered_by,
				    needs_help = excluded.needs_help, recorded_at = excluded.recorded_at
				""")
			.param("case", followUp.caseNumber().value())
			.param("round", followUp.round())
			.param("status", followUp.status())
			.param("answeredBy", followUp.answeredBy())
			.param("needsHelp", followUp.needsHelp())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Ends the follow-up of a case: followedUp or needsHelpAgain. */
	void end(CaseNumber caseNumber, String outcome) {
		this.jdbc.sql("""
				insert into follow_up_end (case_number, outcome, ended_at)
				values (:case, :outcome, :at)
				on conflict (case_number) do update
				set outcome = excluded.outcome, ended_at = excluded.ended_at
				""")
			.param("case", caseNumber.value())
			.param("outcome", outcome)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** The points of a case that have come, in order. */
	public List<FollowUp> of(CaseNumber caseNumber) {
		return this.jdbc.sql("select * from follow_up where case_number = :case order by round")
			.param("case", caseNumber.value())
			.query((row, number) -> new FollowUp(new CaseNumber(row.getString("case_number")), row.getInt("round"),
					row.getString("status"), row.getString("answered_by"), row.getBoolean("needs_help")))
			.list();
	}

	/** The newest situation that is known. */
	public Optional<String> lastStatus(CaseNumber caseNumber) {
		return of(caseNumber).stream()
			.map(FollowUp::status)
			.filter((status) -> status != null)
			.reduce((one, next) -> next);
	}

}
