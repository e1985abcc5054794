package fi.polku.insight;

import java.util.List;
import java.util.Set;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/** An imported log is seen where it was taken in, and by auditors, who leave it there. */
class EventLogOwnersTests extends EventLogTest {

	private static final List<String> ROWS = List.of("1,ask,2026-03-28T12:00:00+02:00,complete,Sara",
			"1,decide,2026-03-29T12:00:00+03:00,complete,Mike");

	@BeforeEach
	void others(@Autowired Users users) {
		this.tryout.person("log-lead", Role.LEAD);
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('log-far', 'Kaukala', 'municipality', 'Kaukala') on conflict do nothing
				""").update();
		for (var role : List.of(Role.LEAD, Role.OWNER, Role.TECHNICAL, Role.AUDITOR)) {
			var name = "log-far-" + role.name().toLowerCase();
			if (users.find(name).isEmpty()) {
				users.add(new Person(name, name, Set.of(role), "log-far", null, null), "polku-demo");
			}
		}
	}

	@Test
	void logOfAnotherOrganisation_isAsIfItWereNotThere() {
		var id = take(ROWS).getBody().get("id").asText();
		var log = "/api/event-logs/" + id;

		for (var one : List.of("log-far-lead", "log-far-owner", "log-far-technical")) {
			assertThat(ask(one, HttpMethod.GET, "/api/event-logs").getBody()).doesNotContain(id);
			for (var path : List.of(log, log + "/statistics", "/api/insight/lead-times?log=" + id,
					"/api/event-log?format=csv&log=" + id)) {
				assertThat(status(one, HttpMethod.GET, path)).as(one + " " + path).isEqualTo(404);
			}
			assertThat(status(one, HttpMethod.DELETE, log)).as(one).isEqualTo(404);
		}
		assertThat(ask("log-far-auditor", HttpMethod.GET, "/api/event-logs").getBody()).contains(id);
		assertThat(status("log-far-auditor", HttpMethod.GET, log + "/statistics")).isEqualTo(200);
		assertThat(status("log-far-auditor", HttpMethod.DELETE, log)).isEqualTo(404);

		assertThat(status("log-lead", HttpMethod.GET, "/api/insight/lead-times?log=" + id)).isEqualTo(200);
		assertThat(status("log-lead", HttpMethod.DELETE, log)).isEqualTo(204);
	}

	private int status(String username, HttpMethod method, String path) {
		return ask(username, method, path).getStatusCode().value();
	}

	private ResponseEntity<String> ask(String username, HttpMethod method, String path) {
		return this.http.withBasicAuth(username, "polku-demo").exchange(path, method, null, String.class);
	}

}
