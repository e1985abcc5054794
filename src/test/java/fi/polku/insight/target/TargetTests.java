package fi.polku.insight.target;

import java.util.HashMap;
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
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Thresholds on figures. Targetta has six open cases, and nobody else's. */
@PolkuTest
class TargetTests {

	@Autowired
	TestRestTemplate http;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TargetCheck check;

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
		person("target-guide", Role.COORDINATOR, "targetta");
		for (int i = 0; i < 6; i++) {
			aCase(i);
		}
	}

	@Test
	void crossedAndBack_isToldOnceEach() {
		var id = UUID.fromString(set(wanted("Avoimet kurissa", "wip", "atMost", "5")).get("id").asText());
		assertThat(states("target-lead")).contains("crossed");
		assertThat(told()).as("crossed").isEqualTo(1);

		this.check.check(id);
		assertThat(told()).as("nothing new").isEqualTo(1);

		this.jdbc.sql("update insight_target set threshold = 6 where id = :id").param("id", id).update();
		this.check.check(id);
		assertThat(states("target-lead")).doesNotContain("crossed");
		assertThat(told()).as("back").isEqualTo(2);
		assertThat(this.jdbc.sql("select subject from outgoing where username = 'target-lead' order by created_at")
			.query(String.class)
			.list()).containsExactly("Tavoite on ylittynyt: Avoimet kurissa", "Tavoite pitää taas: Avoimet kurissa");
		this.http.withBasicAuth("target-lead", "polku-demo").delete("/api/insight/targets/" + id);
	}

	/** A message tells the figure, so it goes only to who could still look at it. */
	@Test
	void whoMaySeeNoFiguresAnyMore_isNotTold() {
		person("target-gone", Role.LEAD, "targetta");
		var wanted = new HashMap<String, Object>(wanted("Entiselle", "wip", "atMost", "5"));
		wanted.put("recipients", List.of("target-gone"));
		var id = UUID.fromString(set(wanted).get("id").asText());
		assertThat(told("target-gone")).isEqualTo(1);

		this.jdbc.sql("update user_role set role = 'COACH' where username = 'target-gone'").update();
		this.jdbc.sql("update insight_target set threshold = 6 where id = :id").param("id", id).update();
		this.check.check(id);

		assertThat(told("target-gone")).isEqualTo(1);
		this.http.withBasicAuth("target-lead", "polku-demo").delete("/api/insight/targets/" + id);
	}

	@Test
	void tooFewCases_areNoFigure() {
		var answer = set("?programme=NONE", wanted("Ei ketään", "wip", "atMost", "5"));

		assertThat(answer.get("state").asText()).isEqualTo("unknown");
		assertThat(answer.get("value").isNull()).isTrue();
	}

	@Test
	void wrongFields_areNamedEach() {
		var answer = this.http.withBasicAuth("target-lead", "polku-demo")
			.postForEntity("/api/insight/targets", wanted("", "speed", "above", "paljon"), JsonNode.class);

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat(answer.getBody().get("errors").findValuesAsText("field")).containsExactly("name", "figure", "bound",
				"threshold");
	}

	@Test
	void nobodyOfAnotherOrganisation_seesOrIsTold() {
		set(wanted("Oma", "wip", "atMost", "100"));

		assertThat(this.http.withBasicAuth("target-other", "polku-demo")
			.getForObject("/api/insight/targets", JsonNode.class)
			.findValuesAsText("name")).doesNotContain("Oma");
		var stranger = new HashMap<String, Object>(wanted("Vieras", "wip", "atMost", "5"));
		stranger.put("recipients", List.of("target-other"));
		assertThat(this.http.withBasicAuth("target-lead", "polku-demo")
			.postForEntity("/api/insight/targets", stranger, JsonNode.class)
			.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat(this.http.withBasicAuth("target-guide", "polku-demo")
			.getForEntity("/api/insight/targets", JsonNode.class)
			.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	private JsonNode set(Map<String, Object> wanted) {
		return set("", wanted);
	}

	private JsonNode set(String filter, Map<String, Object> wanted) {
		var answer = this.http.withBasicAuth("target-lead", "polku-demo")
			.postForEntity("/api/insight/targets" + filter, wanted, JsonNode.class);
		assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.CREATED);
		return answer.getBody();
	}

	private static Map<String, Object> wanted(String name, String figure, String bound, String threshold) {
		return Map.of("name", name, "figure", figure, "bound", bound, "threshold", threshold, "recipients",
				List.of("target-lead"));
	}

	private List<String> states(String reader) {
		return this.http.withBasicAuth(reader, "polku-demo")
			.getForObject("/api/insight/targets", JsonNode.class)
			.findValuesAsText("state");
	}

	private int told() {
		return told("target-lead");
	}

	private int told(String username) {
		return this.jdbc.sql("select count(*) from outgoing where username = :username")
			.param("username", username)
			.query(Integer.class)
			.single();
	}

	private void person(String username, Role role, String organisation) {
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
