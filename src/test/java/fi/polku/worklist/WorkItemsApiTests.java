package fi.polku.worklist;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PolkuTest
class WorkItemsApiTests {

	private static final Map<String, Object> GOOD = Map.of("story", "Etsii työtä", "joins", true);

	@Autowired
	Tryout tryout;

	@Autowired
	TestRestTemplate http;

	@Autowired
	BulkWorker worker;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("api-one", Role.COORDINATOR);
		this.tryout.person("api-two", Role.COORDINATOR);
		this.tryout.person("api-owner", Role.OWNER);
	}

	@Test
	void listAndSearch_findTheItemAndTellTheTrail() {
		var number = this.tryout.start("Rajapinta");

		var found = post("api-one", "/api/work-items/search", Map.of("text", "rajapinta"));
		assertThat(found.getBody().at("/items/0/caseNumber").asText()).isEqualTo(number.value());
		assertThat(found.getBody().at("/total").asInt()).isEqualTo(1);
		assertThat(found.getBody().at("/more").asBoolean()).isFalse();
		assertThat(get("api-one", "/api/work-items?assignee=none&limit=1").getBody().at("/items")).hasSize(1);
		assertThat(get("api-one", "/api/work-items?text=rajapinta").getStatusCode().value()).isEqualTo(400);
		assertThat(get("api-one", "/api/work-items?sort=colour").getStatusCode().value()).isEqualTo(400);
		assertThat(get("api-one", "/api/work-items?limit=many").getStatusCode().value()).isEqualTo(400);
		assertThat(get("api-one", "/api/work-items?after=xyz").getStatusCode().value()).isEqualTo(400);
		assertThat(get("api-owner", "/api/work-items").getStatusCode().value()).isEqualTo(403);
		assertThat(this.jdbc.sql("select count(*) from trail where kind = 'tasks.listed' and :case = any(cases)")
			.param("case", number.value())
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void filtersAndSorts_areThoseOfThePageAndFaultsAreTold() {
		var number = this.tryout.start("Suodatin");
		var due = "dueFrom=2020-01-01&dueTo=2039-12-31";

		assertThat(get("api-one", "/api/work-items?sort=-due,name&limit=1&" + due).getBody().at("/next").asText())
			.isNotBlank();
		assertThat(post("api-one", "/api/work-items/search", Map.of("text", number.value(), "due", "none")).getBody()
			.at("/total")
			.asInt()).isZero();
		assertThat(post("api-one", "/api/work-items/search", Map.of("text", number.value(), "team", "none")).getBody()
			.at("/total")
			.asInt()).isZero();
		var fault = get("api-one", "/api/work-items?dueTo=3.11.2026");
		assertThat(fault.getStatusCode().value()).isEqualTo(400);
		assertThat(fault.getBody().at("/detail").asText()).contains("dueTo", "2026-11-03");
		assertThat(get("api-one", "/api/work-items?sort=due,colour").getBody().at("/detail").asText()).contains("sort",
				"followUp");
		var task = task(number);
		var done = post("api-one", "/api/work-items/bulk", Map.of("action", "claim", "ids", List.of(task)));
		var undo = "/api/work-items/undo/" + done.getBody().at("/undo").asText();
		assertThat(post("api-two", undo, Map.of()).getStatusCode().value()).isEqualTo(409);
		assertThat(post("api-one", undo, Map.of()).getBody().at("/results/0/done").asBoolean()).isTrue();
		assertThat(post("api-one", undo, Map.of()).getStatusCode().value()).isEqualTo(409);
		assertThat(get("api-one", "/api/openapi.json").getBody().toString()).contains("a minus reverses one");
	}

	@Test
	void item_carriesAllAProgramNeedsToFillItIn() {
		var body = get("api-one",
				"/api/work-items/" + task(this.tryout.start("Ohjelma", Map.of("segmentProposal", "training"))))
			.getBody();

		assertThat(body.at("/name").asText()).isEqualTo("Keskustele");
		assertThat(body.at("/help").asText()).isEqualTo("Keskustele asiakkaan kanssa.");
		assertThat(body.at("/fields").findValuesAsText("id")).containsExactly("tellSection", "story", "health", "joins",
				"segment", "segmentReason");
		assertThat(body.at("/fields/1/required").asBoolean()).isTrue();
		assertThat(body.at("/fields/4/options/0/value").asText()).isEqualTo("easy");
		assertThat(body.at("/fields/4/type").asText()).isEqualTo("enum");
		assertThat(body.at("/fields/4/value").asText()).isEqualTo("training");
		assertThat(body.at("/fields/5/showIf").asText()).isEqualTo("segment!=training");
	}

	@Test
	void complete_fromRefusalsToDone() {
		var number = this.tryout.start("Täyttö");
		var task = "/api/work-items/" + task(number);

		assertThat(post("api-one", task + "/complete", Map.of()).getStatusCode().value()).isEqualTo(400);
		var faulty = post("api-one", task + "/complete", Map.of("values", Map.of("joins", "ehkä", "x", 1)));
		assertThat(faulty.getStatusCode().value()).isEqualTo(422);
		assertThat(faulty.getBody().at("/errors").findValuesAsText("field")).containsExactlyInAnyOrder("story", "joins",
				"x");
		assertThat(faulty.getBody().at("/errors/0/code").asText()).isNotBlank();
		assertThat(faulty.getBody().at("/errors/0/message").asText()).isNotBlank();
		assertThat(post("api-one", task + "/claim", Map.of()).getStatusCode().value()).isEqualTo(200);
		var held = post("api-two", task + "/complete", Map.of("values", GOOD));
		assertThat(held.getStatusCode().value()).isEqualTo(409);
		assertThat(held.getBody().at("/detail").asText()).contains("api-one");
		assertThat(post("api-one", task + "/draft", Map.of("values", Map.of("story", "a"))).getStatusCode().value())
			.isEqualTo(200);

		var done = post("api-one", task + "/complete", Map.of("values", GOOD));
		assertThat(done.getStatusCode().value()).isEqualTo(200);
		assertThat(done.getBody().at("/next").asText()).isEqualTo(task(number));
		assertThat(post("api-one", task + "/complete", Map.of("values", GOOD)).getStatusCode().value()).isEqualTo(200);
		assertThat(post("api-two", task + "/complete", Map.of("values", GOOD)).getStatusCode().value()).isEqualTo(409);
		assertThat(get("api-one", task).getStatusCode().value()).isEqualTo(409);
		assertThat(get("api-one", "/api/work-items/none").getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void bulk_givesAResultForEach() {
		var first = task(this.tryout.start("Joukko-1"));
		var second = task(this.tryout.start("Joukko-2"));
		post("api-two", "/api/work-items/" + second + "/claim", Map.of());

		var body = post("api-one", "/api/work-items/bulk",
				Map.of("action", "claim", "ids", List.of(first, second, "none")))
			.getBody();

		assertThat(body.at("/results").findValuesAsText("status")).containsExactly("200", "409", "404");
		assertThat(post("api-one", "/api/work-items/bulk", Map.of("action", "dance", "ids", List.of(first)))
			.getStatusCode()
			.value()).isEqualTo(400);
	}

	@Test
	void bulkOfAFilter_isWorkedOffAndTellsHowFarItIs() {
		for (int i = 0; i < 3; i++) {
			this.tryout.start("Suodatettu");
		}
		var filter = Map.of("text", "suodatettu");

		assertThat(post("api-one", "/api/work-items/bulk", Map.of("action", "claim", "filter", filter, "count", 2))
			.getStatusCode()
			.value()).isEqualTo(409);
		var begun = post("api-one", "/api/work-items/bulk", Map.of("action", "claim", "filter", filter, "count", 3));
		assertThat(begun.getStatusCode().value()).isEqualTo(202);
		this.worker.work();

		var path = "/api/work-items/bulk/" + begun.getBody().at("/id").asText();
		assertThat(get("api-two", path).getStatusCode().value()).isEqualTo(404);
		await().until(() -> get("api-one", path).getBody().at("/state").asText().equals("DONE"));
		assertThat(get("api-one", path).getBody().at("/finished").asInt()).isEqualTo(3);
		assertThat(this.jdbc.sql("select distinct assignee from work_item where client_name like 'Suodatettu%'")
			.query(String.class)
			.list()).containsExactly("api-one");
	}

	@Test
	void events_areOfferedToldOnceAndRefusedWhenNotPossible() {
		var number = this.tryout.start("Tapahtuma");
		var path = "/api/cases/" + number + "/events";
		var told = Map.of("event", "situationToldInTryout", "values", Map.of("whatChanged", "Muutti"));

		assertThat(get("api-one", path).getBody().at("/events").findValuesAsText("event"))
			.containsExactlyInAnyOrder("clientDidNotComeToTryout", "situationToldInTryout");
		assertThat(post("api-one", path, Map.of("event", "situationToldInTryout")).getStatusCode().value())
			.isEqualTo(422);
		assertThat(post("api-one", path, told, "key-1").getStatusCode().value()).isEqualTo(202);
		assertThat(post("api-one", path, told, "key-1").getStatusCode().value()).isEqualTo(202);
		assertThat(post("api-one", path, Map.of("event", "clientDidNotComeToTryout"), "key-1").getStatusCode().value())
			.isEqualTo(409);
		assertThat(this.jdbc.sql("select count(*) from case_record where case_number = :case")
			.param("case", number.value())
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(post("api-one", path, Map.of("event", "clientDidNotComeToTryout")).getStatusCode().value())
			.isEqualTo(202);
		assertThat(post("api-one", path, told).getStatusCode().value()).isEqualTo(409);
		assertThat(get("api-one", "/api/cases/2026-000000/events").getStatusCode().value()).isEqualTo(404);
		assertThat(get("api-one", "/api/cases/nonsense/events").getStatusCode().value()).isEqualTo(404);
	}

	private String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	private ResponseEntity<JsonNode> get(String user, String path) {
		return this.http.withBasicAuth(user, "polku-demo").getForEntity(path, JsonNode.class);
	}

	private ResponseEntity<JsonNode> post(String user, String path, Object body) {
		return post(user, path, body, null);
	}

	private ResponseEntity<JsonNode> post(String user, String path, Object body, String key) {
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		if (key != null) {
			headers.set("Idempotency-Key", key);
		}
		return this.http.withBasicAuth(user, "polku-demo")
			.exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
	}

}
