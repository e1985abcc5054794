package fi.polku.insight.compare;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Versions compared, over REST and on the page. */
@PolkuTest
class VersionsTests {

	private static final double DAY = 86_400;

	private static final String TWO = "?programme=COMPARE&model=compared&a=1&b=2";

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Users users;

	@Autowired
	TestRestTemplate http;

	@Autowired
	TestBrowser browser;

	private ComparedCases cases;

	@BeforeEach
	void cases() {
		this.cases = new ComparedCases(this.jdbc, this.users);
		this.cases.make();
	}

	@AfterEach
	void forget() {
		this.cases.forget();
	}

	/** Each of the second that ended took 20 days less than one of the first. */
	@Test
	void secondVersion_isTwentyDaysFaster() {
		var compared = figure("compare-lead", TWO + "&untilDays=100");

		assertThat(compared.at("/a/all").asInt()).isEqualTo(45);
		assertThat(compared.at("/b/open").asInt()).isEqualTo(5);
		assertThat(compared.at("/difference/value").asDouble() / DAY).isCloseTo(-20 * 40 / 45.0, within(0.01));
		assertThat(compared.at("/difference/upper").asDouble()).isNegative();
		assertThat(compared.at("/logRank/p").asDouble()).isLessThan(0.001);
		assertThat(compared.at("/ratio/lower").asDouble()).isGreaterThan(1);
		assertThat(compared.at("/b/median/median").asDouble()).isEqualTo(43 * DAY);
		assertThat(compared.at("/warnings")).extracting(JsonNode::asText)
			.contains("otherTimes", "otherMix")
			.doesNotContain("fewCases", "overlap");
		assertThat(compared.at("/changes/changedAt").asText()).startsWith("2026-05-05");
	}

	@Test
	void casesAndPeriods_areComparedTheSame() {
		var byCase = figure("compare-lead", TWO + "&of=case");
		var byPeriod = figure("compare-auditor",
				"?programme=COMPARE&aFrom=2026-01-01&aTo=2026-04-30&bFrom=2026-05-01&bTo=2026-07-31");

		assertThat(byPeriod.at("/difference/value").asDouble()).isCloseTo(byCase.at("/difference/value").asDouble(),
				within(600.0));
		assertThat(byPeriod.at("/a/side/kind").asText()).isEqualTo("period");
		assertThat(figure("compare-lead", TWO + "&untilDays=30").at("/difference/until").asDouble())
			.isEqualTo(30 * DAY);
		assertThat(figure("compare-lead", TWO + "&time=working&untilDays=10").at("/difference/until").asDouble())
			.isEqualTo(10 * 8 * 3600);
	}

	@Test
	void anotherOrganisation_seesNothing() {
		var compared = figure("compare-other", TWO);

		assertThat(compared.get("suppressed").asBoolean()).isTrue();
		assertThat(compared.at("/a/all").asInt()).isZero();
		assertThat(answer("compare-coach", TWO).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "|kaksi versiota", "?model=compared&a=1|kaksi versiota", "?a=1&b=2|malli (model)",
					"?model=compared&a=1&b=1|eri versiot", "?model=compared&a=1&b=2&of=day|run, case, step",
					"?model=compared&a=1&b=2&of=step|Anna vaihe", "?aFrom=2026-01-01&bFrom=2026-02-01&of=run|malli",
					"?aFrom=2026-02-01&aTo=2026-01-01&bFrom=2026-02-01|ennen alkupäivää",
					"?model=compared&a=1&b=2&untilDays=-1|suurempi kuin 0", "?model=compared&a=x&b=2|a",
					"?model=compared&a=1&b=2&aFrom=1.2.2026|aFrom" })
	void wrongQuestion_isToldPrecisely(String query, String words) {
		var answer = answer("compare-lead", (query != null) ? query : "");

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody().toString()).contains(words);
	}

	@Test
	void page_saysWhatTheChangeDid() throws Exception {
		see("compare-lead", TWO + "&untilDays=100").andExpect(status().isOk())
			.andExpect(content().string(containsString("Versio 2 on keskimäärin 17,8 päivää nopeampi kuin versio 1")))
			.andExpect(content().string(containsString("Muutoksen 5.5.2026 jälkeen")))
			.andExpect(
					content().string(containsString("a=1&amp;b=2&amp;untilDays=100.0&amp;format=csv&amp;table=curves")))
			.andExpect(content().string(containsString("kertaista")));
		see("compare-lead", TWO + "&format=csv&table=sides").andExpect(status().isOk())
			.andExpect(content().string(containsString("Rajattu keskiarvo")));
		see("compare-lead", TWO + "&format=csv&table=nothing").andExpect(status().isNotFound());
	}

	@Test
	void page_comparesTheTwoNewestByItself() throws Exception {
		see("compare-lead", "?programme=COMPARE&model=compared")
			.andExpect(content().string(containsString("nopeampi")));
		see("compare-lead", "?programme=COMPARE&model=compared&of=step")
			.andExpect(content().string(containsString("Anna vaihe")));
		see("compare-other", TWO).andExpect(content().string(containsString("alle viisi asiaa")))
			.andExpect(content().string(not(containsString("data-chart"))));
		see("compare-coach", TWO).andExpect(status().isForbidden());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv|snabbare än version 1", "en|faster than version 1" })
	void page_speaksTheReadersLanguage(String languageAndWords) throws Exception {
		var both = languageAndWords.split("\\|");
		see("compare-lead", TWO + "&untilDays=100&lang=" + both[0])
			.andExpect(content().string(containsString(both[1])));
	}

	private ResultActions see(String username, String query) throws Exception {
		return this.browser.as(username, get("/insight/versions" + query));
	}

	private JsonNode figure(String username, String query) {
		var answer = answer(username, query);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	private ResponseEntity<JsonNode> answer(String username, String query) {
		return this.http.withBasicAuth(username, "polku-demo")
			.getForEntity("/api/insight/versions" + query, JsonNode.class);
	}

}
