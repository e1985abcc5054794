package fi.polku.insight;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The figures over REST of the cases of {@link ScriptedCases}, each of the six stories
 * five times, asked on Monday 20 April 2026 at 10. In hours: paused 287.75, again 48,
 * late 173, migrated 72.5, new 6 2/3; open for 96.
 */
@PolkuTest
class ScriptedFiguresTests {

	private static final double HOUR = 3600;

	@Autowired
	Script script;

	@Autowired
	TestRestTemplate http;

	@Autowired
	JdbcClient jdbc;

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

	/**
	 * The mean of the ended is 587 11/12 ÷ 5. With the open ones half have ended after
	 * 72.5 h exactly, and the next end after 173: the median lies between.
	 */
	@Test
	void leadTimes() {
		var told = get("lead-times");

		assertThat(told.at("/endedOnly/mean").asDouble()).isCloseTo(587.916666667 / 5 * HOUR, within(1e-3));
		assertThat(told.at("/endedOnly/median").asDouble()).isEqualTo(72.5 * HOUR);
		assertThat(told.at("/endedOnly/p90").asDouble()).isEqualTo(287.75 * HOUR);
		assertThat(told.at("/withOpen/median").asDouble()).isEqualTo((72.5 + 173) / 2 * HOUR);
		assertThat(told.at("/cases/open").asInt()).isEqualTo(5);
	}

	/**
	 * Hours of one telling: nobody had it 23.5 + 21 + 96 + 168, it lay taken 71 + 1.75,
	 * the client 51.5 + 24 + 4 + 72 + 6, paused 140.5, at work 1.25 + 1.25 + 1 + 0.5 +
	 * 2/3. All together the 683 11/12 of the six.
	 */
	@Test
	void waiting_byWhoHeldTheBall() {
		var told = get("waiting");

		assertThat(told.get("touch").asDouble()).isCloseTo(5 * (4 + 2 / 3.0) * HOUR, within(1e-3));
		assertThat(told.at("/waiting/unclaimed").asDouble()).isEqualTo(5 * 308.5 * HOUR);
		assertThat(told.at("/waiting/idle").asDouble()).isEqualTo(5 * 72.75 * HOUR);
		assertThat(told.at("/waiting/client").asDouble()).isEqualTo(5 * 157.5 * HOUR);
		assertThat(told.at("/waiting/pause").asDouble()).isEqualTo(5 * 140.5 * HOUR);
	}

	/**
	 * Of the 25 in which anything was done the five of one story did a step again; in
	 * three stories of five work passed from one to another once.
	 */
	@Test
	void rework_andHandovers() {
		var told = get("flows");

		assertThat(told.at("/rework/cases").asInt()).isEqualTo(5);
		assertThat(told.at("/rework/share").asDouble()).isCloseTo(0.2, within(1e-12));
		assertThat(told.at("/rework/repeats").asInt()).isEqualTo(5);
		assertThat(told.at("/handovers/pairs").asInt()).isEqualTo(30);
		assertThat(told.at("/handovers/count").asInt()).isEqualTo(15);
	}

	/**
	 * Three working days to assess: due on 31.3., 16.4. (twice), 14.4., 16.4. and 22.4.,
	 * and for the open on 21.4.; only the late one, taken after its day, missed it. Five
	 * to arrange: always kept.
	 */
	@Test
	void deadlines() {
		var told = get("deadlines");

		assertThat(told.at("/total/counts/met").asInt()).isEqualTo(50);
		assertThat(told.at("/total/counts/missed").asInt()).isEqualTo(5);
		assertThat(told.at("/total/counts/running").asInt()).isEqualTo(5);
		assertThat(told.at("/causes/0/cause").asText()).isEqualTo("unclaimed");
		assertThat(told.at("/causes/0/deadlines").asInt()).isEqualTo(5);
	}

	/**
	 * In the former version 25 runs began: 15 ended, five are open, five left for the new
	 * one after 24.25 h. The five of the new one end at the same moment, when 30 are at
	 * risk: expected 5 · 5/30, variance 5 · 25/30 · 5/30 · 25/29, so χ² is 29.
	 */
	@Test
	void versions_theMigratedCountUntilTheyLeft() {
		int newest = this.jdbc.sql("select max(version_) from act_re_procdef where key_ = 'scripted'")
			.query(Integer.class)
			.single();

		var told = get("versions?model=scripted&a=" + (newest - 1) + "&b=" + newest);

		assertThat(told.at("/a/all").asInt()).isEqualTo(25);
		assertThat(told.at("/a/ended").asInt()).isEqualTo(15);
		assertThat(told.at("/a/migrated").asInt()).isEqualTo(5);
		assertThat(told.at("/b/ended").asInt()).isEqualTo(5);
		assertThat(told.at("/logRank/statistic").asDouble()).isCloseTo(29, within(1e-9));
	}

	private JsonNode get(String figure) {
		var answer = this.http.withBasicAuth("script-lead", "polku-demo")
			.getForEntity("/api/insight/" + figure, JsonNode.class);
		assertThat(answer.getStatusCode().is2xxSuccessful()).as(String.valueOf(answer.getBody())).isTrue();
		return answer.getBody();
	}

}
