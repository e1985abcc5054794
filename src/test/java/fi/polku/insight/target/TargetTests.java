package fi.polku.insight.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Thresholds on figures. Targetta has six open cases, and nobody else's. */
@PolkuTest
class TargetTests {

	@Autowired
	TestRestTemplate http;

	@Autowired
	TestBrowser browser;

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
		person("target-reader", Role.LEAD, "targetta");
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

	/** Whatever a page shows as its headline. */
	@ParameterizedTest
	@EnumSource
	void everyFigure_canHaveATarget(TargetFigure figure) {
		var wanted = wanted("Kaikista", figure.id(), "atMost", "5", "target-reader");
		var filter = figure.isOfStep() ? "?step=talkInTryout" : "";

		var answer = set(filter, wanted);

		assertThat(answer.get("figure").asText()).isEqualTo(figure.id());
		this.http.withBasicAuth("target-lead", "polku-demo")
			.delete("/api/insight/targets/" + answer.get("id").asText());
		if (figure.isOfStep()) {
			assertThat(this.http.withBasicAuth("target-lead", "polku-demo")
				.postForEntity("/api/insight/targets", wanted, JsonNode.class)
				.getBody()
				.get("errors")
				.findValuesAsText("field")).containsExactly("step");
		}
	}

	/** A number of cases is another figure where the cases are fewer; a length is not. */
	@Test
	void target_isALineOfItsFigure_whereItIsAboutTheCases() throws Exception {
		set("?programme=VOITTO", wanted("Vain viisi", "wip", "atMost", "5", "target-reader"));
		set("?programme=VOITTO", wanted("Kaksi viikkoa", "medianWithOpen", "atMost", "14", "target-reader"));
		var drawn = "{\"at\":5.0,\"label\":\"Vain viisi: enintään 5\",\"look\":\"target\"}";

		page("target-lead", "/insight/flow?programme=VOITTO", containsString(drawn));
		page("target-lead", "/insight/flow?programme=VOITTO&from=2026-01-01", containsString(
				"Tavoite Vain viisi. Avoimia asioita enintään 5. Viime tarkistuksessa 6, raja on ylittynyt."));
		page("target-lead", "/insight?programme=VOITTO",
				containsString("{\"at\":14.0,\"label\":\"Kaksi viikkoa: enintään 14 päivää\",\"look\":\"target\"}"));
		page("target-lead", "/insight/flow?programme=VOITTO&segment=A1", not(containsString("Vain viisi")));
		page("target-lead", "/insight/cycle-times?programme=VOITTO", containsString("Tavoite Kaksi viikkoa"));
		page("target-lead", "/insight/cycle-times", not(containsString("Tavoite Kaksi viikkoa")));
		page("target-other", "/insight/flow?programme=VOITTO", not(containsString("Vain viisi")));
		this.jdbc.sql("delete from insight_target").update();
	}

	private void page(String reader, String address, Matcher<String> content) throws Exception {
		this.browser.as(reader, get(address)).andExpect(status().isOk()).andExpect(content().string(content));
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
		return wanted(name, figure, bound, threshold, "target-lead");
	}

	private static Map<String, Object> wanted(String name, String figure, String bound, String threshold,
			String recipient) {
		return Map.of("name", name, "figure", figure, "bound", bound, "threshold", threshold, "recipients",
				List.of(recipient));
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
