package fi.polku.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.TestBrowser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Logs with little in them: each figure and page answers all the same. */
class LittleLogsTests extends EventLogTest {

	private static final List<String> FIGURES = List.of("lead-times", "survival", "outcomes", "steps", "waiting", "wip",
			"flows", "variants");

	private static final List<String> PAGES = List.of("", "/flow", "/cycle-times", "/waiting", "/map", "/variants",
			"/versions", "/outcomes", "/cases");

	@Autowired
	TestBrowser browser;

	@Test
	void noEvent() throws Exception {
		var taken = take(List.of()).getBody();

		assertThat(statistics(taken, "complete").at("/counts/cases").asInt()).isZero();
		assertThat(figure(taken, "lead-times").at("/cases/all").asInt()).isZero();
		answersEverywhere(taken);
	}

	@Test
	void oneEvent_isACaseOfNoTime() throws Exception {
		var taken = take(List.of("1,ask,2026-01-05T08:00:00Z,,")).getBody();

		var figures = statistics(taken, "complete");
		assertThat(figures.at("/counts")).hasToString("{\"cases\":1,\"events\":1,\"activities\":1,\"variants\":1}");
		assertThat(figures.at("/leadTime/mean").asDouble()).isZero();
		assertThat(figures.at("/leadTime/sd").isNull()).isTrue();
		assertThat(figures.at("/flows")).isEmpty();
		assertThat(figure(taken, "lead-times").at("/endedOnly/mean").asDouble()).isZero();
		answersEverywhere(taken);
	}

	@Test
	void allAtOneTime_keepTheOrderOfTheFile() throws Exception {
		var taken = take(List.of("1,b,2026-01-05T08:00:00Z,complete,", "1,a,2026-01-05T08:00:00Z,complete,",
				"2,b,2026-01-05T10:00:00+02:00,complete,", "2,a,2026-01-05T08:00:00Z,complete,"))
			.getBody();

		var figures = statistics(taken, "complete");
		assertThat(figures.at("/counts/variants").asInt()).isOne();
		assertThat(figures.at("/flows/0/from").asText()).isEqualTo("b");
		assertThat(figures.at("/leadTime/p90").asDouble()).isZero();
		assertThat(figure(taken, "lead-times").at("/withOpen/median").asDouble()).isZero();
		answersEverywhere(taken);
	}

	/** Beyond 2262 no long holds the nanoseconds since 1970. */
	@Test
	void yearsFarApart_areOneCaseOfManyDays() {
		var taken = take(List.of("1,a,1900-01-02T08:00:00Z,complete,", "1,b,2026-01-05T08:00:00Z,complete,",
				"1,c,2299-12-31T21:59:59.999Z,complete,"))
			.getBody();

		assertThat(statistics(taken, "complete").at("/leadTime/mean").asDouble()).isCloseTo(
				Duration.between(Instant.parse("1900-01-02T08:00:00Z"), Instant.parse("2299-12-31T21:59:59.999Z"))
					.toMillis() / 1000.0,
				within(1.0));
		FIGURES.forEach((figure) -> figure(taken, figure));
	}

	@Test
	void completionBeforeItsStart_isNoNegativeTime() {
		var taken = take(List.of("1,a,2026-01-05T10:00:00Z,start,", "1,a,2026-01-05T08:00:00Z,complete,",
				"1,b,2026-01-05T12:00:00Z,complete,"))
			.getBody();

		assertThat(statistics(taken, "complete").at("/counts/events").asInt()).isEqualTo(2);
		assertThat(figure(taken, "lead-times").at("/endedOnly/mean").asDouble()).isEqualTo(4 * 3600);
	}

	@Test
	void rowsInAnyOrder_giveTheSameFigures() {
		var rows = new ArrayList<String>();
		for (int one = 0; one < 12; one++) {
			for (int step = 0; step < 5; step++) {
				rows.add("%d,%s,2026-03-%02dT%02d:%02d:00Z,%s,w%d".formatted(one, "abcab".charAt(step),
						1 + one + step * 2, 8 + (one * step) % 9, one,
						(one % 3 == 0 && step % 2 == 0) ? "start" : "complete", step % 3));
			}
		}
		var told = FIGURES.stream().map((figure) -> figure(take(rows).getBody(), figure).toString()).toList();

		Collections.shuffle(rows, new Random(7));

		assertThat(FIGURES.stream().map((figure) -> figure(take(rows).getBody(), figure).toString())).isEqualTo(told);
	}

	/** As it is, and in working time with ends that no case has come to. */
	private void answersEverywhere(JsonNode taken) throws Exception {
		for (var also : List.of("", "&time=working&end=decide")) {
			FIGURES.forEach((figure) -> figure(taken, figure, also));
			for (var page : PAGES) {
				var address = "/insight" + page + "?log=" + taken.get("id").asText() + also;
				this.browser.as("log-auditor", MockMvcRequestBuilders.get(address)).andExpect(status().isOk());
			}
		}
	}

	private JsonNode figure(JsonNode taken, String figure) {
		return figure(taken, figure, "");
	}

	private JsonNode figure(JsonNode taken, String figure, String also) {
		var answer = this.http.withBasicAuth("log-auditor", "polku-demo")
			.getForEntity("/api/insight/" + figure + "?log=" + taken.get("id").asText() + also, JsonNode.class);
		assertThat(answer.getStatusCode()).as(figure).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

}
