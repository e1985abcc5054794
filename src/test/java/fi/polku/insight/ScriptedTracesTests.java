package fi.polku.insight;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * One case by one splits its time as all figures do: the hours are those worked out in
 * {@link ScriptedCasesTests}.
 */
@PolkuTest
class ScriptedTracesTests {

	@Autowired
	Script script;

	@Autowired
	TestBrowser browser;

	@Autowired
	ObjectMapper json;

	@Autowired
	MovableClock clock;

	private ScriptedCases cases;

	@BeforeEach
	void play() {
		this.cases = ScriptedCases.played(this.script);
		this.script.at("2026-04-20T10:00");
	}

	@AfterEach
	void time() {
		this.clock.reset();
	}

	@Test
	void pausedOverEaster() throws Exception {
		var one = trace("paused");

		assertThat(hours(one, "seconds", "lead")).isEqualTo(
				Map.of("LEAD", 287.75, "UNCLAIMED", 23.5, "IDLE", 71.0, "CLIENT", 51.5, "PAUSE", 140.5, "TOUCH", 1.25));
		assertThat(hours(one, "workingSeconds", "leadWorking")).isEqualTo(
				Map.of("LEAD", 48.75, "UNCLAIMED", 7.5, "IDLE", 8.0, "CLIENT", 19.5, "PAUSE", 12.5, "TOUCH", 1.25));
	}

	/**
	 * A quarter of an hour of work, the client's turn from Monday 10.15 to Thursday
	 * 10.15, though it goes over to the new version on Tuesday, and a quarter of work.
	 */
	@Test
	void migratedOnTheWay() throws Exception {
		var one = trace("migrated");

		assertThat(hours(one, "seconds", "lead")).isEqualTo(Map.of("LEAD", 72.5, "CLIENT", 72.0, "TOUCH", 0.5));
		assertThat(hours(one, "workingSeconds", "leadWorking"))
			.isEqualTo(Map.of("LEAD", 24.5, "CLIENT", 24.0, "TOUCH", 0.5));
		var run = one.at("/runs/0");
		assertThat(run.get("now").asInt()).isEqualTo(run.get("version").asInt() + 1);
		assertThat(run.get("migrated").asText()).isEqualTo("2026-04-14T07:15:00Z");
		assertThat(one.at("/steps")).extracting((step) -> step.get("element").asText())
			.containsExactly("assessInScript", "clientRepliedInScript", "arrangeInScript");
		assertThat(page("migrated")).contains("siirrettiin").doesNotContain("??");
	}

	/** Taken on Monday at 9.30, opened at 10 and sent round again; what waits is open. */
	@Test
	void againAndOpen() throws Exception {
		assertThat(hours(trace("again"), "seconds", "lead")).isEqualTo(Map.of("LEAD", 48.0, "UNCLAIMED",
				0.5 + 0.5 + 20.0, "IDLE", 0.5 + 1.0 + 0.25, "CLIENT", 24.0, "TOUCH", 1.25));
		assertThat(hours(trace("open"), "seconds", "lead")).isEqualTo(Map.of("LEAD", 96.0, "UNCLAIMED", 96.0));
	}

	private Map<String, Double> hours(JsonNode one, String of, String lead) {
		var hours = new TreeMap<String, Double>();
		hours.put("LEAD", one.get(lead).asDouble() / 3600);
		put(hours, one.get("touch"), of);
		one.get("waiting").forEach((share) -> put(hours, share, of));
		return hours;
	}

	private static void put(Map<String, Double> hours, JsonNode share, String of) {
		if (share.get(of).asLong() > 0) {
			hours.put(share.get("holder").asText(), share.get(of).asDouble() / 3600);
		}
	}

	private JsonNode trace(String story) throws Exception {
		return this.json.readTree(answer("/api/insight/cases/" + this.cases.first(story)));
	}

	private String page(String story) throws Exception {
		return answer("/insight/cases/" + this.cases.first(story));
	}

	private String answer(String path) throws Exception {
		return this.browser.as("script-lead", get(path))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
