package fi.polku.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Absence;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has how much to do. */
@Repository
class Caseload {

	private final JdbcClient jdbc;

	private final Clock clock;

	Caseload(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The load of everybody in the organisation who guides, by name. */
	List<Load> of(String organisation) {
		return this.jdbc.sql("""
				select u.username, u.display_name as name, t.name as team, a.name as area, %s as away,
				       u.absent_to, d.display_name as deputy,
				       (select count(*) from client_case c where c.owner = u.username and c.state = 'open') as cases,
				       (select count(*) from work_item w where w.assignee = u.username) as tasks,
				       (select count(*) from work_item w where w.assignee = u.username and w.due_at <= :now) as overdue
				  from app_user u
				  left join team t on t.id = u.team_id
				  left join area a on a.id = u.area_id
				  left join app_user d on d.username = u.deputy
				 where u.active and u.organisation_id = :organisation
				   and exists (select from user_role r where r.username = u.username and r.role = any(:roles::text[]))
				 order by u.display_name, u.username
				""".formatted(Absence.isAway("u")))
			.param("today", Helsinki.today(this.clock))
			.param("now", Timestamp.from(this.clock.instant()))
			.param("organisation", organisation)
			.param("roles", Role.GUIDES.stream().map(Role::name).toArray(String[]::new))
			.query(Load.class)
			.list();
	}

	/** One person's load. */
	record Load(String username, String name, String team, String area, boolean away, java.time.LocalDate absentTo,
			String deputy, int cases, int tasks, int overdue) {
	}

}
