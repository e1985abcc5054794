package fi.polku.insight.target;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Thresholds on figures, and who is told of them. */
class TargetTests extends TargetTest {

	@Autowired
	TargetCheck check;

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

}
