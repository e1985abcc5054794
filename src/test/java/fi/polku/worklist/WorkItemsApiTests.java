package fi.polku.worklist;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tasks by REST. */
class WorkItemsApiTests extends ApiTest {

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

}
