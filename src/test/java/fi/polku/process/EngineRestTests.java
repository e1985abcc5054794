package fi.polku.process;

import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of the engine's own interface only what Modeler and external workers need is there: the
 * first for owners, all of it for programs.
 */
@PolkuTest
class EngineRestTests {

	@Autowired
	TestRestTemplate rest;

	@Autowired
	Users users;

	@BeforeEach
	void people() {
		add("engine-owner", Role.OWNER);
		add("engine-program", Role.TECHNICAL);
		add("engine-coordinator", Role.COORDINATOR);
	}

	private void add(String name, Role role) {
		if (this.users.find(name).isEmpty()) {
			this.users.add(new Person(name, name, Set.of(role), "own", null, null), "polku-demo");
		}
	}

	@Test
	void version_isThereForOwners() {
		assertThat(as("engine-owner").getForEntity("/engine-rest/version", String.class).getBody()).contains("7.24.0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/engine-rest/history/variable-instance", "/engine-rest/user",
			"/engine-rest/deployment/create/x", "/engine-rest/engine/default/task", "/engine-rest/process-definition",
			"/engine-rest/external-task", "/engine-rest/external-task/count", "/engine-rest/external-task/x/retries",
			"/engine-rest/version/../task", "/engine-rest/external-task/x/../../task" })
	void allElse_isNotFound(String path) {
		var answer = as("engine-program").getForEntity(path, String.class);

		assertThat(answer.getStatusCode()).as(answer.getBody()).isIn(HttpStatus.NOT_FOUND, HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/deployment?maxResults=0", "/engine-rest/engine/default/deployment" })
	void deployments_areAskedForButNotTold(String path) {
		assertThat(as("engine-owner").getForEntity(path, String.class).getBody()).isEqualTo("[]");
	}

	@Test
	void coordinators_areDenied() {
		assertThat(as("engine-coordinator").getForEntity("/engine-rest/version", String.class).getStatusCode())
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	private TestRestTemplate as(String name) {
		return this.rest.withBasicAuth(name, "polku-demo");
	}

}
