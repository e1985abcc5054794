package fi.polku.people;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.MovedAway;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.worklist.CaseTasks;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody who moves to another organisation leaves behind: tasks go back to their
 * groups, cases wait for another coordinator, and nobody stands in for the other across
 * the border.
 */
@Component
class LeftBehind {

	private final JdbcClient jdbc;

	private final Cases cases;

	private final CaseTasks tasks;

	private final Trail trail;

	private final CurrentUser user;

	LeftBehind(JdbcClient jdbc, Cases cases, CaseTasks tasks, Trail trail, CurrentUser user) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.tasks = tasks;
		this.trail = trail;
		this.user = user;
	}

	@EventListener
	@Transactional
	void leave(MovedAway moved) {
		endDeputies(moved.username());
		var released = Stream
			.concat(releaseCases(moved.username()).stream(),
					this.tasks.release(moved.username(), this.user.get()).stream())
			.distinct()
			.toList();
		if (!released.isEmpty()) {
			this.trail.did("person.workReleased", "administration", moved.username(), released, List.of());
		}
	}

	private List<CaseNumber> releaseCases(String username) {
		var owned = this.jdbc
			.sql("select number from client_case where owner = :who and state = 'open' order by number for update")
			.param("who", username)
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.list();
		owned.forEach((number) -> {
			var one = this.cases.get(number);
			this.cases.assign(number, null, one.team(), one.area());
		});
		return owned;
	}

	private void endDeputies(String username) {
		this.jdbc.sql("""
				select username, deputy from app_user
				 where deputy is not null and (username = :who or deputy = :who) for update
				""").param("who", username).query(Deputy.class).list().forEach((one) -> {
			this.jdbc.sql("update app_user set deputy = null where username = :absent")
				.param("absent", one.username())
				.update();
			this.trail.administered("person.absenceSet", one.username(),
					List.of(Change.of(null, "deputy", one.deputy(), null)));
		});
	}

	private record Deputy(String username, String deputy) {
	}

}
