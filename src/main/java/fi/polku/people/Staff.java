package fi.polku.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.polku.security.AccessEnded;
import fi.polku.security.MovedAway;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes people, each change in the trail with old and new. */
@Service
@Transactional
class Staff {

	private final JdbcClient jdbc;

	private final Workers workers;

	private final Users users;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Staff(JdbcClient jdbc, Workers workers, Users users, Trail trail, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.workers = workers;
		this.users = users;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * Adds a person; the password given back works once. Empty where the user name is
	 * taken.
	 */
	public Optional<String> add(String username, WorkerData data) {
		if (this.workers.find(username).isPresent()) {
			return Optional.empty();
		}
		var password = OneTimePassword.make();
		this.users.add(new Person(username, data.name(), data.roles(), data.organisation(), data.team(), data.area()),
				password);
		this.users.setPassword(username, password, true);
		write(username, data);
		this.trail.administered("person.added", username, changes(null, data));
		return Optional.of(password);
	}

	/**
	 * Changes a person, unless the last administrator would lose the role, or clients of
	 * one organisation would follow the person to another.
	 */
	public Result change(String username, WorkerData data) {
		var before = this.workers.find(username).orElseThrow();
		if (!data.roles().contains(Role.ADMIN) && isLastAdministrator(before)) {
			return Result.LAST_ADMINISTRATOR;
		}
		var moves = !before.organisation().id().equals(data.organisation());
		if (moves && !openWork(username).isNone()) {
			return Result.OPEN_WORK;
		}
		write(username, data);
		if (moves) {
			this.events.publishEvent(new MovedAway(username));
		}
		this.jdbc.sql("delete from user_role where username = :username").param("username", username).update();
		data.roles()
			.forEach((role) -> this.jdbc.sql("insert into user_role (username, role) values (:username, :role)")
				.param("username", username)
				.param("role", role.name())
				.update());
		this.trail.administered("person.changed", username, changes(WorkerData.of(before), data));
		return Result.DONE;
	}

	/** Ends a person's work here, unless something would be left without hands. */
	public Result deactivate(String username) {
		var before = this.workers.find(username).orElseThrow();
		if (isLastAdministrator(before)) {
			return Result.LAST_ADMINISTRATOR;
		}
		if (!openWork(username).isNone()) {
			return Result.OPEN_WORK;
		}
		setActive(before, false);
		this.events.publishEvent(new AccessEnded(username));
		return Result.DONE;
	}

	public void activate(String username) {
		setActive(this.workers.find(username).orElseThrow(), true);
	}

	/** A new password that works once; the person's sessions and tokens end. */
	public String newPassword(String username) {
		var password = OneTimePassword.make();
		this.users.setPassword(username, password, true);
		this.trail.administered("person.passwordGiven", username, List.of());
		this.events.publishEvent(new AccessEnded(username));
		return password;
	}

	public OpenWork openWork(String username) {
		return this.jdbc.sql("""
				select (select count(*) from client_case where owner = :username and state = 'open') as cases,
				       (select count(*) from work_item where assignee = :username) as tasks
				""").param("username", username).query(OpenWork.class).single();
	}

	private void setActive(Worker before, boolean active) {
		this.jdbc.sql("update app_user set active = :active where username = :username")
			.param("active", active)
			.param("username", before.username())
			.update();
		this.trail.administered(active ? "person.activated" : "person.deactivated", before.username(),
				List.of(Change.of(null, "active", before.active(), active)));
	}

	/** Held until the transaction ends, so that two cannot demote each other at once. */
	private boolean isLastAdministrator(Worker worker) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('administrators'))").query((row) -> {
		});
		return worker.active() && worker.roles().contains(Role.ADMIN) && !this.jdbc.sql("""
				select exists (select from app_user u join user_role r on r.username = u.username
				                where u.active and r.role = 'ADMIN' and u.username <> :username)
				""").param("username", worker.username()).query(Boolean.class).single();
	}

	private void write(String username, WorkerData data) {
		this.jdbc.sql("""
				update app_user
				   set display_name = :name, organisation_id = :organisation, team_id = :team, area_id = :area,
				       email = :email, phone = :phone, languages = :languages, reach = :reach, programmes = :programmes
				 where username = :username
				""")
			.param("name", data.name())
			.param("organisation", data.organisation())
			.param("team", data.team())
			.param("area", data.area())
			.param("email", data.email())
			.param("phone", data.phone())
			.param("languages", data.languages().toArray(String[]::new))
			.param("reach", data.reach().name())
			.param("programmes", data.programmes().toArray(String[]::new))
			.param("username", username)
			.update();
	}

	private static List<Change> changes(WorkerData before, WorkerData after) {
		var old = (before != null) ? before
				: new WorkerData(null, null, null, null, null, null, null, null, null, null);
		var changes = new ArrayList<Change>();
		changes.add(Change.of(null, "name", old.name(), after.name()));
		changes.add(Change.of(null, "roles", roles(old), roles(after)));
		changes.add(Change.of(null, "organisation", old.organisation(), after.organisation()));
		changes.add(Change.of(null, "team", old.team(), after.team()));
		changes.add(Change.of(null, "area", old.area(), after.area()));
		changes.add(Change.of(null, "email", old.email(), after.email()));
		changes.add(Change.of(null, "phone", old.phone(), after.phone()));
		changes.add(Change.of(null, "languages", old.languages(), after.languages()));
		changes.add(Change.of(null, "reach", old.reach(), after.reach()));
		changes.add(Change.of(null, "programmes", old.programmes(), after.programmes()));
		return changes;
	}

	private static String roles(WorkerData data) {
		return (data.roles() == null) ? null
				: data.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
	}

	/** What came of a change. */
	enum Result {

		DONE, LAST_ADMINISTRATOR, OPEN_WORK

	}

	/** What a person still has in hand. */
	record OpenWork(int cases, int tasks) {

		public boolean isNone() {
			return this.cases == 0 && this.tasks == 0;
		}
	}

}
