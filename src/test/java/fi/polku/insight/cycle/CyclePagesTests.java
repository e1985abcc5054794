package fi.polku.insight.cycle;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Cycle times and waiting over pages and REST, of a log of four cases. */
@PolkuTest
class CyclePagesTests {

	private static final double HOUR = 3600;

	@Autowired
	Tryout tryout;

	@Autowired
	TestBrowser browser;

	@Autowired
	TestRestTemplate http;

	private String log;

	@BeforeEach
	void log() {
		this.log = TimesOfOthers.log(this.http, this.tryout);
	}

	/** Lead: three times 74 h and once 242 h; two hours of work in each. */
	@Test
	void leadTimes_tellWorkMonthsAndGroups() {
		var times = json("/lead-times?by=month&log=" + this.log);

		assertThat(times.at("/definition").asText()).isEqualTo("leadTime");
		assertThat(times.at("/unit").asText()).isEqualTo("seconds");
		assertThat(times.at("/endedOnly/median").asDouble()).isEqualTo(74 * HOUR);
		assertThat(times.at("/effort/touch").asDouble()).isEqualTo(8 * HOUR);
		assertThat(times.at("/effort/flowEfficiency").asDouble()).isEqualTo(8 / 464.0);
		assertThat(times.at("/groups")).extracting((group) -> group.get("key").asText())
			.containsExactly("2026-01-01", "2026-02-01");
		assertThat(times.at("/groups/1/endedOnly/mean").asDouble()).isEqualTo((74 + 242) / 2.0 * HOUR);
		assertThat(times.at("/trend/months/1/mean").asDouble()).isEqualTo((74 + 242) / 2.0 * HOUR);
	}

	/** In office hours, with Epiphany on 6 January: 17, 18, 25 and 65 h. */
	@Test
	void steps_areInTheirOrder_inEitherTime() {
		var steps = json("/steps?log=" + this.log);
		assertThat(steps.at("/steps")).extracting((step) -> step.get("step").asText())
			.containsExactly("decide", "register");
		assertThat(steps.at("/steps/0/time/median").asDouble()).isEqualTo(73 * HOUR);
		assertThat(steps.at("/steps/0/waiting/other").asDouble()).isEqualTo((3 * 72 + 240) * HOUR);
		assertThat(json("/steps?sort=count&by=month&log=" + this.log).at("/groups/0/steps/0/time/count").asInt())
			.isEqualTo(2);
		assertThat(json("/steps?time=working&log=" + this.log).at("/steps/0/time/median").asDouble())
			.isEqualTo(21.5 * HOUR);
	}

	/** Two cases ended in January, two in February. */
	@Test
	void casesEndedInAMonth_areThoseOfTheFileToo() {
		var january = "period=ended&from=2026-01-01&to=2026-01-31&log=" + this.log;

		assertThat(json("/lead-times?" + january).at("/cases/all").asInt()).isEqualTo(2);
		assertThat(this.http.withBasicAuth("cycle-auditor", "polku-demo")
			.getForEntity("/api/event-log?format=csv&" + january, String.class)
			.getBody()
			.lines()
			.skip(1)
			.map((line) -> line.split("[,;]")[0])
			.distinct()).hasSize(2);
	}

	@Test
	void waiting_hasItsCauses_whichSumToIt() {
		var waiting = json("/waiting?log=" + this.log);

		var causes = waiting.at("/causes/all");
		double sum = 0;
		for (var part : causes) {
			sum += part.asDouble();
		}
		assertThat(sum).isEqualTo(waiting.at("/waiting/other").asDouble()).isEqualTo((3 * 72 + 240) * HOUR);
		assertThat(causes.get("contention").asDouble()).as("the earlier case of each month").isEqualTo(2 * HOUR);
	}

	@Test
	void pages_sayTheSlowestStep_andLeadToIt() throws Exception {
		see("/insight/cycle-times?log=" + this.log).andExpect(status().isOk())
			.andExpect(content().string(containsString("Hitain vaihe on ”decide”")))
			.andExpect(
					content().string(containsString("/insight/cycle-times/step?log=" + this.log + "&amp;step=decide")));
		see("/insight/cycle-times/step?step=decide&log=" + this.log).andExpect(status().isOk())
			.andExpect(content().string(containsString("tehtyjä on 4")));
		see("/insight/waiting?log=" + this.log).andExpect(status().isOk())
			.andExpect(content().string(containsString("Työajan ulkopuolella")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/insight/cycle-times?by=month&table=groups",
			"/insight/cycle-times?by=month&table=stepGroups", "/insight/cycle-times?table=steps",
			"/insight/cycle-times?table=histogram", "/insight/cycle-times/step?step=decide&table=trend",
			"/insight/waiting?table=causes", "/insight/waiting?table=waiting" })
	void tables_areCsvToo(String address) throws Exception {
		assertThat(see(address + "&format=csv&log=" + this.log).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.count()).isGreaterThan(1);
	}

	@Test
	void unknownGroupOrStep_isToldPrecisely() throws Exception {
		see("/api/insight/lead-times?by=moon").andExpect(status().isBadRequest())
			.andExpect(content().string(containsString("segment, area, team, programme, version, month")));
		see("/api/insight/steps?sort=beauty").andExpect(status().isBadRequest());
		see("/insight/cycle-times/step").andExpect(status().isBadRequest());
		see("/insight/cycle-times/step?step=nothing&log=" + this.log).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("data-chart"))));
	}

	@Test
	void whoMayNotLook_doesNot() throws Exception {
		for (var page : new String[] { "/insight/cycle-times", "/insight/cycle-times/step?step=x", "/insight/waiting",
				"/api/insight/steps", "/api/insight/waiting" }) {
			this.browser.as("cycle-coach", get(page)).andExpect(status().isForbidden());
		}
	}

	private JsonNode json(String path) {
		return this.http.withBasicAuth("cycle-auditor", "polku-demo")
			.getForEntity("/api/insight" + path, JsonNode.class)
			.getBody();
	}

	private ResultActions see(String address) throws Exception {
		return this.browser.as("cycle-auditor", get(address));
	}

}
