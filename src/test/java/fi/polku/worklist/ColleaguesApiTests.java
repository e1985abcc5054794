package fi.polku.worklist;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A task between two colleagues, by their programs. */
class ColleaguesApiTests extends ApiTest {

	@Test
	void completed_isTakenBackByItsDoerWhileNothingAfterIsDone() {
		var number = this.tryout.start("Takaisin");
		var task = "/api/work-items/" + task(number);
		post("api-one", task + "/complete", Map.of("values", GOOD));

		assertThat(post("api-two", task + "/take-back", Map.of()).getStatusCode().value()).isEqualTo(404);
		var again = post("api-one", task + "/take-back", Map.of());
		assertThat(again.getStatusCode().value()).isEqualTo(200);
		assertThat(again.getBody().at("/next").asText()).isEqualTo(task(number));
		assertThat(post("api-one", task + "/take-back", Map.of()).getBody()).isEqualTo(again.getBody());

		var reopened = "/api/work-items/" + task(number);
		post("api-one", reopened + "/complete", Map.of("values", GOOD));
		post("api-one", "/api/work-items/" + task(number) + "/complete", Map.of("values", Map.of("goal", "Työ")));
		var late = post("api-one", reopened + "/take-back", Map.of());
		assertThat(late.getStatusCode().value()).isEqualTo(409);
		assertThat(late.getBody().at("/detail").asText()).isNotBlank();
	}

	@Test
	void held_isTakenOverFromTheOneNamedOnly() {
		var number = this.tryout.start("Otettava");
		var task = "/api/work-items/" + task(number);
		post("api-one", task + "/claim", Map.of());

		var other = post("api-two", task + "/take-over", Map.of("from", "api-owner"));
		assertThat(other.getStatusCode().value()).isEqualTo(409);
		assertThat(other.getBody().at("/detail").asText()).contains("api-one");
		assertThat(post("api-two", task + "/take-over", Map.of()).getStatusCode().value()).isEqualTo(409);
		assertThat(post("api-two", task + "/take-over", Map.of("from", "api-one")).getStatusCode().value())
			.isEqualTo(200);
		assertThat(get("api-two", task).getBody().at("/assignee").asText()).isEqualTo("api-two");
		assertThat(post("api-owner", task + "/take-over", Map.of("from", "api-two")).getStatusCode().value())
			.isEqualTo(403);
	}

	@Test
	void question_goesToTheColleagueAndBackWithTheAnswer() {
		var number = this.tryout.start("Kysymys");
		var task = "/api/work-items/" + task(number);
		post("api-one", task + "/claim", Map.of());

		var faulty = post("api-one", task + "/questions", Map.of("colleague", "api-two"));
		assertThat(faulty.getStatusCode().value()).isEqualTo(422);
		assertThat(faulty.getBody().at("/errors").findValuesAsText("field")).containsExactly("question");
		assertThat(post("api-one", task + "/questions", Map.of("colleague", "api-owner", "question", "Voitko?"))
			.getStatusCode()
			.value()).isEqualTo(422);
		assertThat(post("api-one", task + "/questions", Map.of("colleague", "api-two", "question", "Sopiiko?"))
			.getStatusCode()
			.value()).isEqualTo(200);

		assertThat(post("api-one", task + "/questions/answer", Map.of("answer", "Itse")).getStatusCode().value())
			.isEqualTo(409);
		assertThat(post("api-two", task + "/complete", Map.of("values", GOOD)).getStatusCode().value()).isEqualTo(409);
		assertThat(post("api-two", task + "/questions/answer", Map.of("answer", "Sopii")).getStatusCode().value())
			.isEqualTo(200);
		var told = get("api-one", task + "/questions").getBody();
		assertThat(told.at("/questions/0/answer").asText()).isEqualTo("Sopii");
		assertThat(told.at("/questions/0/open").asBoolean()).isFalse();
		assertThat(get("api-one", task).getBody().at("/assignee").asText()).isEqualTo("api-one");
	}

	@Test
	void question_isWithdrawnByItsAskerAndReadByNobodyElse() {
		var number = this.tryout.start("Peruttu");
		var task = "/api/work-items/" + task(number);
		post("api-one", task + "/claim", Map.of());
		post("api-one", task + "/questions", Map.of("colleague", "api-two", "question", "Sopiiko?"));
		this.tryout.person("api-third", fi.polku.security.Role.COORDINATOR);

		assertThat(get("api-third", task + "/questions").getBody().at("/questions")).isEmpty();
		assertThat(post("api-two", task + "/questions/withdraw", Map.of()).getStatusCode().value()).isEqualTo(409);
		assertThat(post("api-one", task + "/questions/withdraw", Map.of()).getStatusCode().value()).isEqualTo(200);
		assertThat(get("api-one", "/api/openapi.json").getBody().toString())
			.contains("takes a task from the colleague named");
	}

}
