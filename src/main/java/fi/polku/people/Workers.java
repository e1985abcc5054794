package fi.polku.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.people.Worker.Place;
import fi.polku.security.Absence;
import fi.polku.security.Reach.Extent;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the people. */
@Repository
class Workers {

	private static final String SELECT = """
			select u.*, o.name as organisation_name, t.name as team_name, a.name as area_name,
			       d.display_name as deputy_name, %s as away,
			       array(select r.role from user_role r where r.username = u.username) as roles
			  from app_user u
			  join organisation o on o.id = u.organisation_id
			  left join team t on t.id = u.team_id
			  left join area a on a.id = u.area_id
			  left join app_user d on d.username = u.deputy
			""".formatted(Absence.isAway("u"));

	private final JdbcClient jdbc;

	private final Clock clock;

	Workers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Everybody, by name; those who no longer work here last. */
	List<Worker> all() {
		return this.jdbc.sql(SELECT + " order by u.active desc, u.display_name, u.username")
			.param("today", today())
			.query(Workers::read)
			.list();
	}

	Optional<Worker> find(String username) {
		return this.jdbc.sql(SELECT + " where u.username = :username")
			.param("today", today())
			.param("username", username)
			.query(Workers::read)
			.optional();
	}

	/** The active people of the organisation who have one of the roles, by name. */
	List<Worker> active(String organisation, Set<Role> roles) {
		return this.jdbc.sql(SELECT + """
				 where u.active and u.organisation_id = :organisation
				   and exists (select from user_role r where r.username = u.username and r.role = any(:roles::text[]))
				 order by u.display_name, u.username
				""")
			.param("today", today())
			.param("organisation", organisation)
			.param("roles", roles.stream().map(Role::name).toArray(String[]::new))
			.query(Workers::read)
			.list();
	}

	private LocalDate today() {
		return Helsinki.today(this.clock);
	}

	private static Worker read(ResultSet row, int number) throws SQLException {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).forEach(roles::add);
		return new Worker(row.getString("username"), row.getString("display_name"), row.getBoolean("active"), roles,
				place(row, "organisation"), place(row, "team"), place(row, "area"), row.getString("email"),
				row.getString("phone"), List.of((String[]) row.getArray("languages").getArray()),
				row.getObject("absent_from", LocalDate.class), row.getObject("absent_to", LocalDate.class),
				row.getString("deputy"), row.getString("deputy_name"), row.getBoolean("away"),
				row.getBoolean("password_once"), Extent.valueOf(row.getString("reach")),
				List.of((String[]) row.getArray("programmes").getArray()));
	}

	private static Place place(ResultSet row, String kind) throws SQLException {
		return new Place(row.getString(kind + "_id"), row.getString(kind + "_name"));
	}

}
