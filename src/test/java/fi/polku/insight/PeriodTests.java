package fi.polku.insight;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What the days of a filter mean, over the cases of {@link ScriptedCases}, each of the
 * six stories five times. The 15th and 16th of April: only the open ones began; again,
 * late and migrated ended; these and the open ones were open.
 */
@PolkuTest
class PeriodTests {

	private static final double HOUR = 3600;

	private static final String DAYS = "from=2026-04-15&to=2026-04-16";

	@Autowired
	Script script;

	@Autowired
	TestRestTemplate http;

	@Autowired
	TestBrowser browser;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void play() {
		ScriptedCases.played(this.script);
		this.script.at("2026-04-20T10:00");
	}

	@AfterEach
	void time() {
		this.clock.reset();
	}

	/** Of 48, 173 and 72.5 hours. */
	@Test
	void cases_begunEndedOrOpenThen() {
		assertThat(json("lead-times?" + DAYS).at("/cases/all").asInt()).isEqualTo(5);
		assertThat(json("lead-times?period=begun&" + DAYS).at("/cases/open").asInt()).isEqualTo(5);
		var ended = json("lead-times?period=ended&" + DAYS);
		assertThat(ended.at("/cases/all").asInt()).isEqualTo(15);
		assertThat(ended.at("/cases/open").asInt()).isZero();
		assertThat(ended.at("/endedOnly/mean").asDouble()).isEqualTo(293.5 / 3 * HOUR);
		assertThat(json("lead-times?period=open&" + DAYS).at("/cases/all").asInt()).isEqualTo(20);
		assertThat(json("lead-times?period=ended").at("/cases/all").asInt()).as("without days: ended ever")
			.isEqualTo(25);
		assertThat(this.http.withBasicAuth("script-lead", "polku-demo")
			.getForEntity("/api/insight/lead-times?period=past", JsonNode.class)
			.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	/**
	 * Then only the late were assessed, after 168.5 hours; arranged were again (20.5),
	 * late (0.5) and migrated (0.25).
	 */
	@Test
	void steps_whoseRunsEndedThen() {
		var told = steps("period=ended&kind=human&" + DAYS);

		assertThat(told).containsOnlyKeys("assessInScript", "arrangeInScript");
		assertThat(told.get("assessInScript").at("/time/count").asInt()).isEqualTo(5);
		assertThat(told.get("assessInScript").at("/time/median").asDouble()).isEqualTo(168.5 * HOUR);
		assertThat(told.get("arrangeInScript").at("/time/count").asInt()).isEqualTo(15);
		assertThat(told.get("arrangeInScript").at("/time/median").asDouble()).isEqualTo(0.5 * HOUR);
		assertThat(told.get("arrangeInScript").at("/open").asInt()).isZero();
		assertThat(told.get("arrangeInScript").get("shareOfLead").isNull()).isTrue();
	}

	/** Under way then: the late ones, done since, and the open ones. */
	@Test
	void steps_underWayThen() {
		var assess = steps("period=open&" + DAYS).get("assessInScript");

		assertThat(assess.at("/time/count").asInt()).isEqualTo(5);
		assertThat(assess.at("/open").asInt()).isEqualTo(5);
	}

	/** On the 13th: again twice each, migrated once. */
	@Test
	void repeats_areOfTheirDays() {
		var assess = steps("period=ended&from=2026-04-13&to=2026-04-13").get("assessInScript");

		assertThat(assess.at("/time/count").asInt()).isEqualTo(15);
		assertThat(assess.at("/cases").asInt()).isEqualTo(10);
		assertThat(assess.at("/repeats").asInt()).isEqualTo(5);
	}

	/** Of the tasks that ended then only those assessed late were not in time. */
	@Test
	void deadlines_ofTasksThatEndedThen() {
		var counts = json("deadlines?period=ended&" + DAYS).at("/total/counts");

		assertThat(counts.get("met").asInt()).isEqualTo(15);
		assertThat(counts.get("missed").asInt()).isEqualTo(5);
	}

	/** Logs of others, files, samples and overrides read the days alike. */
	@Test
	void otherQuestions_meanTheSame() throws Exception {
		assertThat(exported("period=ended&" + DAYS)).isEqualTo(15);
		assertThat(exported("period=open&" + DAYS)).isEqualTo(20);
		assertThat(drawnFrom("period=ended&" + DAYS)).isEqualTo(15);
		see("/insight/overrides?period=open&" + DAYS).andExpect(status().isOk());
	}

	private int drawnFrom(String query) {
		return this.http.withBasicAuth("script-lead", "polku-demo")
			.postForEntity("/api/insight/samples?" + query, Map.of("name", "jakso", "size", 3, "seed", "x1"),
					JsonNode.class)
			.getBody()
			.at("/sample/population")
			.asInt();
	}

	private long exported(String query) {
		return this.http.withBasicAuth("script-lead", "polku-demo")
			.getForEntity("/api/event-log?format=csv&" + query, String.class)
			.getBody()
			.lines()
			.skip(1)
			.map((line) -> line.split("[,;]")[0])
			.distinct()
			.count();
	}

	@Test
	void lists_areThoseOfTheFigure() throws Exception {
		see("/insight/cycle-times?period=ended&" + DAYS)
			.andExpect(content().string(containsString("Yhä avoinna olevat jäävät tällä valinnalla pois")))
			.andExpect(content().string(containsString("Päättynyt aikaisintaan 15.4.2026")));
		see("/insight/cases?period=ended&" + DAYS).andExpect(content().string(containsString("Asioita 15")));
		see("/insight/cases?period=ended&counted=steps&step=assessInScript&" + DAYS)
			.andExpect(content().string(containsString("Asioita 5")));
		see("/insight/cases?again=assessInScript&kind=human").andExpect(content().string(containsString("Asioita 5")));
		see("/insight/cases?over=7&under=8").andExpect(content().string(containsString("Asioita 5")));
		see("/insight/variants").andExpect(content().string(containsString("/insight/cases?way=")));
	}

	private Map<String, JsonNode> steps(String query) {
		return StreamSupport.stream(json("steps?" + query).get("steps").spliterator(), false)
			.collect(Collectors.toMap((step) -> step.get("step").asText(), (step) -> step));
	}

	private JsonNode json(String figure) {
		var answer = this.http.withBasicAuth("script-lead", "polku-demo")
			.getForEntity("/api/insight/" + figure, JsonNode.class);
		assertThat(answer.getStatusCode().is2xxSuccessful()).as(String.valueOf(answer.getBody())).isTrue();
		return answer.getBody();
	}

	private ResultActions see(String address) throws Exception {
		return this.browser.as("script-lead", get(address));
	}

}
