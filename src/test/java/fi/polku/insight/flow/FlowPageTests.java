package fi.polku.insight.flow;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.Helsinki;
import fi.polku.insight.PlainCases;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Flow over REST and as a page. Virtala's cases: six came on the first of June 2025 and
 * are open; six came on the first of July and ended on the eleventh; of a small programme
 * four.
 */
@PolkuTest
class FlowPageTests {

	private static final Instant JUNE = Instant.parse("2025-05-31T21:00:00Z");

	private static final Instant JULY = Instant.parse("2025-06-30T21:00:00Z");

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@BeforeEach
	void cases() {
		if (this.users.find("flow-lead").isPresent()) {
			return;
		}
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('virtala', 'Virtala', 'municipality', 'Virtala'),
				       ('virta-muu', 'Muula', 'municipality', 'Muula')
				""").update();
		person("flow-lead", Role.LEAD, "virtala");
		person("flow-other", Role.LEAD, "virta-muu");
		person("flow-coach", Role.COACH, "virtala");
		var cases = new PlainCases(this.jdbc, "virtala", "Virtanen");
		for (int i = 0; i < 6; i++) {
			cases.add("FLOW", JUNE, null, null);
			cases.add("FLOW", JULY, JULY.plus(Duration.ofDays(10)), "employed");
		}
		for (int i = 0; i < 4; i++) {
			cases.add("FLOWFEW", JUNE, null, null);
		}
	}

	/** July: six are open for all of its 31 days and six for ten of them. */
	@Test
	void window_isCutAtItsEdges() throws Exception {
		ask("flow-lead", "programme=FLOW&from=2025-07-01&to=2025-07-31").andExpect(status().isOk())
			.andExpect(jsonPath("$.definition").value("wip"))
			.andExpect(jsonPath("$.unit").value("cases"))
			.andExpect(jsonPath("$.window.grain").value("day"))
			.andExpect(jsonPath("$.window.seconds").value(31 * 86_400.0))
			.andExpect(jsonPath("$.cases.all").value(12))
			.andExpect(jsonPath("$.cases.openAtStart").value(6))
			.andExpect(jsonPath("$.cases.arrived").value(6))
			.andExpect(jsonPath("$.cases.ended").value(6))
			.andExpect(jsonPath("$.cases.openAtEnd").value(6))
			.andExpect(jsonPath("$.timeAverage").value(closeTo(6 + 60 / 31.0, 1e-12)))
			.andExpect(jsonPath("$.highest").value(12))
			.andExpect(jsonPath("$.throughputPerWeek").value(closeTo(6 * 7 / 31.0, 1e-12)))
			.andExpect(jsonPath("$.littlesLaw.product").value(closeTo(60 / 31.0, 1e-9)))
			.andExpect(jsonPath("$.littlesLaw.earlier").value(closeTo(6, 1e-9)))
			.andExpect(jsonPath("$.littlesLaw.later").value(0.0))
			.andExpect(jsonPath("$.parts.length()").value(31))
			.andExpect(jsonPath("$.ageing.lines.p50").value(10 * 86_400.0));
	}

	/** July of 2025 has 23 working days of eight hours. */
	@Test
	void takt_isWorkingTimeForEachThatComes() throws Exception {
		ask("flow-lead", "programme=FLOW&from=2025-07-01&to=2025-07-31&time=working")
			.andExpect(jsonPath("$.takt.available").value(23 * 8 * 3600.0))
			.andExpect(jsonPath("$.takt.perArrived").value(closeTo(23 * 8 * 3600 / 6.0, 1e-9)))
			.andExpect(jsonPath("$.window.seconds").value(23 * 8 * 3600.0))
			.andExpect(jsonPath("$.timeAverage").value(closeTo(6 + 6 * 8 / 23.0, 1e-12)));
	}

	@Test
	void withoutDays_itIsTheLastTwelveMonths() throws Exception {
		var first = Helsinki.today(this.clock).minusYears(1).plusDays(1);
		ask("flow-lead", "programme=FLOW")
			.andExpect(jsonPath("$.window.from").value(Helsinki.startOfDay(first).toString()))
			.andExpect(jsonPath("$.cases.openAtEnd").value(6));
	}

	@Test
	void few_areNotTold() throws Exception {
		ask("flow-lead", "programme=FLOWFEW&from=2025-07-01&to=2025-07-31")
			.andExpect(jsonPath("$.suppressed").value(true))
			.andExpect(jsonPath("$.cases.all").value(nullValue()))
			.andExpect(jsonPath("$.timeAverage").value(nullValue()));
		see("flow-lead", "programme=FLOWFEW").andExpect(content().string(containsString("alle viisi asiaa")))
			.andExpect(content().string(not(containsString("data-chart"))));
	}

	@Test
	void page_tellsAndDraws() throws Exception {
		see("flow-lead", "programme=FLOW&from=2025-07-01&to=2025-07-31").andExpect(status().isOk())
			.andExpect(content().string(containsString(
					"Aikana 1.7.2025–31.7.2025 tuli 6 asiaa ja päättyi 6. Avoinna oli alussa 6 ja lopussa 6.")))
			.andExpect(content().string(containsString("Avoinna oli keskimäärin 7,9 asiaa, enimmillään 12.")))
			.andExpect(content().string(containsString("data-chart=\"area\"")))
			.andExpect(content().string(containsString("data-chart=\"scatter\"")))
			.andExpect(content().string(containsString("Jakso alkaa 1.7.2025")))
			.andExpect(content().string(containsString("openOn=2025-07-31")))
			.andExpect(content().string(containsString("Littlen laki")));
	}

	@ParameterizedTest
	@CsvSource({ "flow", "wip", "throughput", "ageing", "little" })
	void eachTable_isThereAsCsv(String table) throws Exception {
		var csv = see("flow-lead", "programme=FLOW&from=2025-07-01&to=2025-07-31&format=csv&table=" + table)
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);

		assertThat(csv.lines()).hasSizeGreaterThan(1);
	}

	@Test
	void whoMayNot_doesNotSee() throws Exception {
		ask("flow-coach", "").andExpect(status().isForbidden());
		see("flow-coach", "").andExpect(status().isForbidden());
		ask("flow-other", "programme=FLOW").andExpect(jsonPath("$.cases.all").value(0));
	}

	@ParameterizedTest
	@CsvSource({ "from=tomorrow", "from=2025-08-01&to=2025-07-01", "log=none", "from=-999999999-01-01",
			"to=%2B999999999-12-31" })
	void wrongDays_areRefused(String query) throws Exception {
		ask("flow-lead", query).andExpect(status().isBadRequest());
	}

	@Test
	void trail_tellsWhoAsked() throws Exception {
		see("flow-lead", "programme=FLOW");

		assertThat(this.jdbc.sql("select count(*) from trail where username = 'flow-lead' and kind = 'figure.wip'")
			.query(Long.class)
			.single()).isPositive();
	}

	private ResultActions ask(String username, String query) throws Exception {
		return this.browser.as(username, get("/api/insight/wip?" + query));
	}

	private ResultActions see(String username, String query) throws Exception {
		return this.browser.as(username, get("/insight/flow?" + query));
	}

	private void person(String username, Role role, String organisation) {
		this.users.add(new Person(username, "Virran lukija", Set.of(role), organisation, null, null), "polku-demo");
	}

}
