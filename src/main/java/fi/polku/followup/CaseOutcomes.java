package fi.polku.followup;

import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.LastingOutcomes;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lasting outcome of a case, for its file. */
@Component
class CaseOutcomes implements LastingOutcomes {

	private final JdbcClient jdbc;

	private final FollowUps followUps;

	CaseOutcomes(JdbcClient jdbc, FollowUps followUps) {
		this.jdbc = jdbc;
		this.followUps = followUps;
	}

	@Override
	public Optional<LastingOutcome> of(CaseNumber caseNumber) {
		return this.jdbc.sql("select outcome, ended_at from follow_up_end where case_number = :case")
			.param("case", caseNumber.value())
			.query((row, number) -> new LastingOutcome("needsHelpAgain".equals(row.getString("outcome")),
					this.followUps.lastStatus(caseNumber).orElse(null),
					Helsinki.dateOf(row.getTimestamp("ended_at").toInstant())))
			.optional();
	}

}
