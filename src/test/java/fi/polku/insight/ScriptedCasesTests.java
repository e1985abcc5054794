package fi.polku.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.columns.BallSweep;
import fi.polku.insight.columns.Chosen;
import fi.polku.process.CaseNumber;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Own cases played through the engine, with every figure worked out by hand beside it.
 * All is asked on Monday 20 April 2026 at 10.
 */
@PolkuTest
class ScriptedCasesTests {

	private ScriptedCases cases;

	@Autowired
	Script script;

	@Autowired
	ChosenCases chosen;

	@Autowired
	Users users;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void play() {
		this.cases = ScriptedCases.played(this.script);
		this.script.at("2026-04-20T10:00");
	}

	@AfterEach
	void time() {
		this.clock.reset();
	}

	/**
	 * 26.3. 10 to 27.3. 9 nobody has it: 23 h. To 30.3. 9 it lies taken: 72 h less the
	 * hour of summer time. Half an hour of work. The client's turn until 7.4. 9.30: 192
	 * h, of which the pause takes 1.4. 12 to 7.4. 8.30: 140.5 h. Half an hour unclaimed,
	 * and 45 min of work. In all 12 days 45 min less an hour: 287.75 h.
	 */
	@Test
	void pausedOverEaster_byTheCalendar() {
		assertThat(hours("paused", null)).isEqualTo(
				Map.of("LEAD", 287.75, "UNCLAIMED", 23.5, "IDLE", 71.0, "CLIENT", 51.5, "PAUSE", 140.5, "TOUCH", 1.25));
	}

	/**
	 * In office hours: unclaimed 6 h on Thursday, 1 on Friday, half at the end; idle 7 on
	 * Friday, 1 on Monday; the client 6.5 on Monday, 8 on Tuesday, 4 on Wednesday, and 1
	 * on the 7th; paused 4 on Wednesday, 8 on Thursday, none over Easter, half on the
	 * 7th. In all 6 h, five days of 8, and 2.75 on the 7th.
	 */
	@Test
	void pausedOverEaster_inWorkingTime() {
		assertThat(hours("paused", "working")).isEqualTo(
				Map.of("LEAD", 48.75, "UNCLAIMED", 7.5, "IDLE", 8.0, "CLIENT", 19.5, "PAUSE", 12.5, "TOUCH", 1.25));
	}

	private Map<String, Double> hours(String story, String time) {
		var chosen = this.chosen.of(filter(time), this.users.find("script-lead").orElseThrow());
		int index = index(chosen, this.cases.first(story));
		var sweep = new BallSweep();
		chosen.fill(sweep, index);
		var sums = new long[Ball.values().length];
		sweep.times(chosen.columns().cases().opened()[index], chosen.until(index), chosen.measure(), sums);
		var hours = new HashMap<String, Double>(Map.of("LEAD", chosen.seconds(index) / 3600));
		for (var ball : Ball.values()) {
			if (sums[ball.ordinal()] > 0) {
				hours.put(ball.name(), sums[ball.ordinal()] / 3.6e9);
			}
		}
		return hours;
	}

	private static int index(Chosen chosen, CaseNumber number) {
		return IntStream.of(chosen.cases())
			.filter((one) -> chosen.columns().cases().number()[one].equals(number.value()))
			.findFirst()
			.orElseThrow();
	}

	private static CaseFilter filter(String time) {
		return new CaseFilter(null, null, null, Script.PROGRAMME, null, null, null, null, null, null, null, null, time,
				null, null);
	}

}
