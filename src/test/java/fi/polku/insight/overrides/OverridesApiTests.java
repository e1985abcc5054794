package fi.polku.insight.overrides;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.insight.AuditTown;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has current skills, wants no studies and searches for work is proposed to be
 * the easiest to employ.
 */
@PolkuTest
class OverridesApiTests {

	@Autowired
	TestRestTemplate http;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Users users;

	@Autowired
	TestJourneys journeys;

	private String programme;

	@BeforeEach
	void town() {
		new AuditTown(this.jdbc, this.users).people("mallila")
			.people("ovr", Role.AUDITOR)
			.people("mallila", Role.LEAD, Role.OWNER);
		this.programme = "OVR" + UUID.randomUUID();
	}

	@Test
	void departures_areCountedByCellRuleAndPerson() {
		for (int i = 0; i < 5; i++) {
			decide("easiestToEmploy");
			decide("withSupport");
		}
		decide("easiestToEmploy");

		var table = get("ovr-auditor", "").at("/decisions/0");

		assertThat(table.at("/decision").asText()).isEqualTo("segment");
		assertThat(table.at("/count/decided").asInt()).isEqualTo(11);
		assertThat(table.at("/count/overridden").asInt()).isEqualTo(5);
		assertThat(table.at("/count/share/value").asDouble()).isEqualTo(5 / 11.0);
		assertThat(table.at("/matrix"))
			.extracting((cell) -> cell.get("proposed").asText() + "-" + cell.get("chosen").asText() + " "
					+ cell.get("decisions").asInt())
			.containsExactly("easiestToEmploy-easiestToEmploy 6", "easiestToEmploy-withSupport 5");
		var rule = table.at("/rules/0");
		assertThat(rule.at("/rule").asText()).startsWith("segment_rule");
		assertThat(rule.at("/row").asInt()).isPositive();
		assertThat(rule.at("/annotation").asText()).contains("VOITTO");
		assertThat(rule.at("/count/overridden").asInt()).isEqualTo(5);
		assertThat(table.at("/people/0/count/overridden").asInt()).isEqualTo(5);
	}

	@Test
	void reason_standsInTheList() {
		decide("easiestToEmploy");
		decide("withSupport");

		var list = list("ovr-auditor", "&overridden=true");
		assertThat(list).hasSize(1);
		assertThat(list.at("/0/reason").asText()).isEqualTo("Pitkä tauko työstä.");
		assertThat(list.at("/0/proposed").asText()).isEqualTo("easiestToEmploy");
		assertThat(list.at("/0/chosen").asText()).isEqualTo("withSupport");
		assertThat(list("mallila-owner", "")).as("owners see no case").isEmpty();
		assertThat(list("mallila-lead", "&decision=route")).isEmpty();
		assertThat(list("mallila-lead", "&decidedTo=2000-01-01")).isEmpty();
	}

	@Test
	void fewClients_areNotCountedButByPerson() {
		decide("withSupport");
		decide("easiestToEmploy");

		var table = get("mallila-lead", "").at("/decisions/0");

		assertThat(table.at("/count/decided").isNull()).isTrue();
		assertThat(table.at("/matrix")).allSatisfy((cell) -> assertThat(cell.get("decisions").isNull()).isTrue());
		assertThat(table.at("/people/0/count/decided").asInt()).isEqualTo(2);
		assertThat(get("mallila-owner", "").at("/decisions/0/people").isNull()).isTrue();
		assertThat(get("mallila-owner", "").toString()).doesNotContain("Kaisa Kokeilija");
	}

	@Test
	void withdrawnChoice_doesNotCount() {
		var number = decide("withSupport");
		this.jdbc.sql("""
				insert into case_record (id, case_number, element, definition_id, task_id, answers, recorded_by, source,
				                         recorded_at, predecessor)
				select gen_random_uuid(), case_number, element, definition_id, task_id, '{}', recorded_by, 'withdrawn',
				       recorded_at, id
				  from case_record where case_number = :case and element = 'confirmSegment'
				""").param("case", number).update();

		assertThat(list("ovr-auditor", "")).isEmpty();
	}

	@Test
	void whatCannotBeAsked_isRefused() {
		for (var bad : List.of("decision=x", "overridden=perhaps", "decidedFrom=2026-02-01&decidedTo=2026-01-01",
				"log=" + UUID.randomUUID())) {
			assertThat(answer("ovr-auditor", "?" + bad).getStatusCode()).as(bad).isEqualTo(HttpStatus.BAD_REQUEST);
		}
		assertThat(answer("mallila-owner", "?person=kokeilija").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void rowThatLooksAtHealth_isNamedInNoListOfCases() {
		decide("withSupport", "limited");

		var list = list("ovr-auditor", "");
		assertThat(list).hasSize(1);
		assertThat(list.at("/0/proposed").asText()).isEqualTo("withSupport");
		assertThat(list.at("/0/rule").isNull()).isTrue();
		assertThat(list.at("/0/row").asInt()).isZero();
		assertThat(list("ovr-auditor", "&rule=segment_rule2")).as("nor found by it").isEmpty();
	}

	private String decide(String segment) {
		return decide(segment, "good");
	}

	private String decide(String segment, String ability) {
		var journey = this.journeys.start("segmentation", "educationLevel", "vocational", "competence", "current",
				"educationWish", false, "workAbility", ability, "searchActivity", "active", "supportNeed", "light",
				"longUnemploymentRisk", "low", "employmentStatus", "unemployed");
		journey.complete("confirmSegment", "segment", segment, "segmentOverrideReason",
				"easiestToEmploy".equals(segment) ? "" : "Pitkä tauko työstä.");
		this.jdbc.sql("update client_case set programme = :programme where number = :case")
			.param("programme", this.programme)
			.param("case", journey.caseNumber().value())
			.update();
		return journey.caseNumber().value();
	}

	private JsonNode get(String who, String filter) {
		var answer = answer(who, "?programme=" + this.programme + filter);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	private JsonNode list(String who, String filter) {
		return answer(who, "/list?programme=" + this.programme + filter).getBody();
	}

	private ResponseEntity<JsonNode> answer(String who, String path) {
		return this.http.withBasicAuth(who, AuditTown.PASSWORD)
			.getForEntity("/api/insight/overrides" + path, JsonNode.class);
	}

}
