package fi.polku.intake;

import java.time.Clock;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.OwnerReason;
import fi.polku.process.CaseNumber;
import fi.polku.security.Absence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Chooses a coordinator of the case's organisation: of its area first, then one who
 * speaks the client's language, then the least loaded; never somebody absent.
 */
@Component
class CoordinatorChoice {

	private final JdbcClient jdbc;

	private final Clock clock;

	CoordinatorChoice(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Chosen> forCase(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				select u.username, u.team_id, u.area_id, coalesce(u.area_id = k.area_id, false) as near,
				       c.language = any (u.languages) as speaks, count(load.number) as cases
				from client_case k
				join client c on c.id = k.client_id
				join app_user u on u.organisation_id = k.organisation and u.active
				join user_role r on r.username = u.username and r.role = 'COORDINATOR'
				left join client_case load on load.owner = u.username and load.state = 'open'
				where k.number = :case
				  and not %s
				group by u.username, c.language, k.area_id
				order by coalesce(u.area_id = k.area_id, false) desc, (c.language = any (u.languages)) desc,
				         count(load.number), u.username
				limit 1
				""".formatted(Absence.isAway("u")))
			.param("case", caseNumber.value())
			.param("today", Helsinki.today(this.clock))
			.query((row, number) -> new Chosen(row.getString(1), row.getString(2), row.getString(3),
					OwnerReason.leastLoaded(row.getBoolean("near"), row.getBoolean("speaks")), row.getInt("cases")))
			.optional();
	}

	/**
	 * The coordinator with team and area.
	 *
	 * @param openCases the coordinator's own before this one
	 */
	record Chosen(String username, String team, String area, OwnerReason reason, int openCases) {
	}

}
