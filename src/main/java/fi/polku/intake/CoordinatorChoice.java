package fi.polku.intake;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.Helsinki;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Chooses a coordinator: one who speaks the client's language first, then the least
 * loaded; never somebody absent.
 */
@Component
class CoordinatorChoice {

	private final JdbcClient jdbc;

	private final Clock clock;

	CoordinatorChoice(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Chosen> forClient(UUID client) {
		return this.jdbc.sql("""
				select u.username, u.team_id, u.area_id
				from app_user u
				join user_role r on r.username = u.username and r.role = 'COORDINATOR'
				cross join (select language from client where id = :client) c
				left join client_case k on k.owner = u.username and k.state = 'open'
				where u.active
				  and not coalesce(:today between u.absent_from and u.absent_to, false)
				group by u.username, c.language
				order by (c.language = any (u.languages)) desc, count(k.number), u.username
				limit 1
				""")
			.param("client", client)
			.param("today", Helsinki.today(this.clock))
			.query((row, number) -> new Chosen(row.getString(1), row.getString(2), row.getString(3)))
			.optional();
	}

	/** The coordinator with team and area. */
	record Chosen(String username, String team, String area) {
	}

}
