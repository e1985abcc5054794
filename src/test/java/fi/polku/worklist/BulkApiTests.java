package fi.polku.worklist;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Many tasks and events of cases by REST. */
class BulkApiTests extends ApiTest {

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

}
