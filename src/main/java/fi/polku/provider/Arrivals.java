package fi.polku.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.polku.security.MovedAway;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.signin.PeopleSessions;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes whoever arrives a person, and renews name, place and roles each time. The same
 * one is known by issuer and subject: a user name there is no proof of being the one
 * here.
 */
@Service
@Transactional
class Arrivals {

	private final JdbcClient jdbc;

	private final Users users;

	private final Trail trail;

	private final Subjects subjects;

	private final PeopleSessions sessions;

	private final ApplicationEventPublisher events;

	Arrivals(JdbcClient jdbc, Users users, Trail trail, Subjects subjects, PeopleSessions sessions,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.subjects = subjects;
		this.sessions = sessions;
		this.events = events;
		this.users = users;
		this.trail = trail;
	}

	/** The person, or why not. */
	public Welcome welcome(Arrival arrival, boolean linkByUsername) {
		var known = this.subjects.usernameOf(arrival.issuer(), arrival.subject());
		if (arrival.roles().isEmpty()) {
			known.ifPresent((username) -> strip(username, arrival));
			return Welcome.refused("noRole");
		}
		if (!exists("organisation", arrival.organisation())) {
			return Welcome.refused("noPlace");
		}
		if (known.isEmpty()) {
			return arrive(arrival, linkByUsername);
		}
		return isActive(known.get()) ? renew(known.get(), arrival) : Welcome.refused("left");
	}

	private Welcome arrive(Arrival arrival, boolean linkByUsername) {
		var username = arrival.username();
		if (username == null || Person.isReserved(username)) {
			return Welcome.refused("noName");
		}
		var taken = this.users.find(username).isPresent();
		if (taken
				&& (!linkByUsername || !arrival.isExact() || this.subjects.isLinked(username) || !isActive(username))) {
			return Welcome.refused("taken");
		}
		if (!taken) {
			// nobody knows this password, so nobody signs in with it
			this.users.add(new Person(username, arrival.name(), arrival.roles(), arrival.organisation(), null, null),
					UUID.randomUUID().toString() + UUID.randomUUID());
			this.trail.administered("person.addedByProvider", username, changes(null, arrival));
		}
		return renew(username, arrival);
	}

	private Welcome renew(String username, Arrival arrival) {
		var before = this.users.find(username).orElseThrow();
		var moves = !arrival.organisation().equals(before.organisation());
		this.jdbc.sql("""
				update app_user
				   set display_name = :name, email = coalesce(:email, email), organisation_id = :organisation,
				       team_id = :team, area_id = :area
				 where username = :username
				""")
			.param("name", arrival.name())
			.param("email", arrival.email())
			.param("organisation", arrival.organisation())
			.param("team", exists("team", arrival.team()) ? arrival.team() : moves ? null : before.team())
			.param("area", exists("area", arrival.area()) ? arrival.area() : moves ? null : before.area())
			.param("username", username)
			.update();
		if (moves) {
			this.events.publishEvent(new MovedAway(username));
		}
		setRoles(username, before, arrival);
		this.subjects.arrived(arrival.issuer(), arrival.subject(), username);
		var changes = changes(before, arrival);
		if (changes.stream().anyMatch(Change::isReal)) {
			this.trail.administered("person.changedByProvider", username, changes);
		}
		return new Welcome(username, null);
	}

	/** Whoever has no group left has no role, no session and no token left. */
	private void strip(String username, Arrival arrival) {
		var before = this.users.find(username).orElseThrow();
		setRoles(username, before, arrival);
		if (!before.roles().isEmpty()) {
			this.trail.administered("person.changedByProvider", username,
					List.of(Change.of(null, "roles", words(before.roles()), null)));
		}
		this.sessions.endAll(username);
	}

	private void setRoles(String username, Person before, Arrival arrival) {
		if (before.roles().equals(arrival.roles())) {
			return;
		}
		this.jdbc.sql("delete from user_role where username = :username").param("username", username).update();
		for (var role : arrival.roles()) {
			this.jdbc.sql("insert into user_role (username, role) values (:username, :role)")
				.param("username", username)
				.param("role", role.name())
				.update();
		}
	}

	private boolean isActive(String username) {
		return this.jdbc.sql("select exists (select from app_user where username = :username and active)")
			.param("username", username)
			.query(Boolean.class)
			.single();
	}

	private boolean exists(String table, String id) {
		return id != null && this.jdbc.sql("select exists (select from %s where id = :id)".formatted(table))
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	private static List<Change> changes(Person before, Arrival after) {
		var changes = new ArrayList<Change>();
		changes.add(Change.of(null, "name", (before != null) ? before.displayName() : null, after.name()));
		changes.add(Change.of(null, "roles", (before != null) ? words(before.roles()) : null, words(after.roles())));
		changes.add(
				Change.of(null, "organisation", (before != null) ? before.organisation() : null, after.organisation()));
		return changes;
	}

	private static String words(java.util.Set<Role> roles) {
		return String.join(", ", roles.stream().map(Role::name).sorted().toList());
	}

	/**
	 * What came of it.
	 *
	 * @param username who it is, or null
	 * @param refused why not: noRole, noPlace, noName, taken or left; or null
	 */
	record Welcome(String username, String refused) {

		static Welcome refused(String why) {
			return new Welcome(null, why);
		}
	}

}
