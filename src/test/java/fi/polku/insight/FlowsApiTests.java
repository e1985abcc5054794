package fi.polku.insight;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ways of cases over REST; the same small log as that of {@link EventLogsApiTests}.
 */
class FlowsApiTests extends EventLogTest {

	private static final List<String> ROWS = List.of("1,ask,2026-03-28T12:00:00+02:00,complete,Sara",
			"1,decide,2026-03-29T12:00:00+03:00,complete,Mike", "2,ask,2026-01-01T08:00:00Z,start,Sara",
			"2,ask,2026-01-01T09:00:00Z,complete,Sara", "2,check,2026-01-01T10:00:00Z,complete,Sara",
			"2,check,2026-01-01T12:00:00Z,complete,", "2,decide,2026-01-01T18:00:00Z,complete,Mike",
			"3,ask,2026-02-01T08:00:00Z,complete,Sara");

	@Test
	void flows_areThoseOfTheDatabase() {
		var taken = take(ROWS).getBody();
		var flows = ask("auditor", "/flows?log=" + taken.get("id").asText()).getBody();

		assertThat(flows.at("/definition").asText() + " " + flows.at("/unit").asText()).isEqualTo("flows seconds");
		assertThat(flows.at("/counts"))
			.hasToString("{\"cases\":3,\"events\":7,\"activities\":3,\"pairs\":4,\"variants\":3}");
		assertThat(flows.at("/flows"))
			.extracting((flow) -> flow.at("/from").asText() + "-" + flow.at("/to").asText() + " "
					+ flow.at("/count").asInt() + " " + flow.at("/median").asInt())
			.containsExactly("ask-check 1 3600", "ask-decide 1 82800", "check-check 1 7200", "check-decide 1 21600");
		assertThat(flows.at("/handovers/count").asInt())
			.isEqualTo(statistics(taken, "complete").at("/handovers").asInt());
		assertThat(flows.at("/rework/cases").asInt()).isOne();
		assertThat(flows.at("/rework/steps/0/step").asText()).isEqualTo("check");
	}

	@Test
	void variants_areTheFirstAndTheRest() {
		var log = take(ROWS).getBody().get("id").asText();
		var variants = ask("auditor", "/variants?first=1&log=" + log).getBody();

		assertThat(variants.at("/distinct").asInt()).isEqualTo(3);
		assertThat(variants.at("/variants")).hasSize(1);
		assertThat(variants.at("/variants/0/steps")).hasToString("[\"ask\",\"decide\"]");
		assertThat(variants.at("/others/cases").asInt()).isEqualTo(2);
	}

	@Test
	void wrongQuestions_areToldPrecisely() {
		assertThat(ask("auditor", "/flows?kind=machine").getBody().at("/detail").asText()).contains("machine",
				"human, automatic, wait");
		assertThat(ask("auditor", "/variants?first=0").getBody().at("/detail").asText()).contains("1–200");
		assertThat(ask("auditor", "/flows?from=x").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(ask("coordinator", "/flows").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(ask("coordinator", "/variants").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void ownCases_areAskedTheSame() {
		var flows = ask("auditor", "/flows?kind=human&kind=wait&time=working");

		assertThat(flows.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(flows.getBody().at("/flows"))
			.allSatisfy((flow) -> assertThat(flow.at("/cases").asInt()).as("no small group").isGreaterThanOrEqualTo(5));
	}

	private ResponseEntity<JsonNode> ask(String who, String path) {
		return this.http.withBasicAuth("log-" + who, "polku-demo").getForEntity("/api/insight" + path, JsonNode.class);
	}

}
