package fi.polku.benefitlist;

import java.time.Clock;
import java.util.Optional;

import fi.polku.calendar.Helsinki;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a list needs to know of its programme. */
@Repository
class ProgrammeOfList {

	/** The programme's settings in force. */
	record Settings(String id, String organisationId, int weeklyInvitations, int recheckDays, int minBenefitDays) {
	}

	private final JdbcClient jdbc;

	private final Clock clock;

	ProgrammeOfList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Settings> find(String programme) {
		return this.jdbc.sql("""
				select id, organisation_id, weekly_invitations, recheck_days, min_benefit_days from programme
				where id = :programme and valid_from <= :today and (valid_to is null or valid_to >= :today)
				order by valid_from desc limit 1
				""")
			.param("programme", programme)
			.param("today", Helsinki.today(this.clock))
			.query(Settings.class)
			.optional();
	}

}
