package fi.polku.insight.target;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Targetta has six open cases, and nobody else's. */
@PolkuTest
abstract class TargetTest {

	@Autowired
	TestRestTemplate http;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void cases() {
		if (this.users.find("target-lead").isPresent()) {
			return;
		}
		for (var organisation : List.of("targetta", "untargetta")) {
			this.jdbc.sql("""
					insert into organisation (id, name, kind, municipality) values (:id, :id, 'municipality', 'Mallila')
					""").param("id", organisation).update();
		}
		person("target-lead", Role.LEAD, "targetta");
		person("target-other", Role.LEAD, "untargetta");
		person("target-reader", Role.LEAD, "targetta");
		person("target-guide", Role.COORDINATOR, "targetta");
		for (int i = 0; i < 6; i++) {
			aCase(i);
		}
	}

	JsonNode set(Map<String, Object> wanted) {
		return set("", wanted);
	}

	JsonNode set(String filter, Map<String, Object> wanted) {
		var answer = this.http.withBasicAuth("target-lead", "polku-demo")
			.postForEntity("/api/insight/targets" + filter, wanted, JsonNode.class);
		assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.CREATED);
		return answer.getBody();
	}

	static Map<String, Object> wanted(String name, String figure, String bound, String threshold) {
		return wanted(name, figure, bound, threshold, "target-lead");
	}

	static Map<String, Object> wanted(String name, String figure, String bound, String threshold, String recipient) {
		return Map.of("name", name, "figure", figure, "bound", bound, "threshold", threshold, "recipients",
				List.of(recipient));
	}

	void person(String username, Role role, String organisation) {
		this.users.add(new Person(username, username, Set.of(role), organisation, null, null), "polku-demo");
	}

	private void aCase(int number) {
		var client = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, 'Tavoite', 'Testi', '2026-01-02Z', '2026-01-02Z')
				""").param("id", client).update();
		this.jdbc
			.sql("""
					insert into client_case (number, client_id, programme, model, state, source, organisation, protected, opened_at)
					values (:number, :client, 'VOITTO', 'tryout', 'open', 'partner', 'targetta', false, '2026-01-02Z')
					""")
			.param("number", "2026-70000" + number)
			.param("client", client)
			.update();
	}

}
