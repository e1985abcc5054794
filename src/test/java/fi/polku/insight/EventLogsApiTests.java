package fi.polku.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Logs of others over REST; the figures of the small log are worked out by hand. */
class EventLogsApiTests extends EventLogTest {

	/**
	 * Three cases: 1 takes 23 h over the change to summer time, 2 takes 10 h and does
	 * check again, 3 has one event.
	 */
	private static final List<String> ROWS = List.of("1,ask,2026-03-28T12:00:00+02:00,complete,Sara",
			"1,decide,2026-03-29T12:00:00+03:00,complete,Mike", "2,ask,2026-01-01T08:00:00Z,start,Sara",
			"2,ask,2026-01-01T09:00:00Z,complete,Sara", "2,check,2026-01-01T10:00:00Z,complete,Sara",
			"2,check,2026-01-01T12:00:00Z,complete,", "2,decide,2026-01-01T18:00:00Z,complete,Mike",
			"3,ask,2026-02-01T08:00:00Z,complete,Sara");

	@Test
	void figures_areThoseWorkedOutByHand() {
		var taken = take(ROWS).getBody();

		assertThat(taken.get("cases").asInt()).isEqualTo(3);
		assertThat(taken.get("events").asInt()).isEqualTo(8);
		assertThat(taken.get("dropped")).isEmpty();
		check(statistics(taken, "complete"));
	}

	private static void check(JsonNode figures) {
		assertThat(figures.at("/counts")).hasToString("{\"cases\":3,\"events\":7,\"activities\":3,\"variants\":3}");
		assertThat(figures.at("/leadTime/mean").asDouble()).isCloseTo(33 * 3600 / 3.0, within(1e-6));
		assertThat(figures.at("/leadTime/median").asDouble()).isEqualTo(10 * 3600);
		assertThat(figures.at("/leadTime/p90").asDouble()).isCloseTo((10 + 0.8 * 13) * 3600, within(1e-6));
		assertThat(figures.at("/leadTime/sd").asDouble()).isCloseTo(Math.sqrt(133) * 3600, within(1e-6));
		assertThat(figures.at("/rework/cases").asInt()).isEqualTo(1);
		assertThat(figures.at("/handovers").asInt()).as("where both are known").isEqualTo(1);
		assertThat(figures.at("/flows"))
			.extracting((flow) -> flow.get("from").asText() + "-" + flow.get("to").asText() + " "
					+ flow.get("count").asInt() + " " + flow.get("mean").asInt())
			.containsExactly("ask-check 1 3600", "ask-decide 1 82800", "check-check 1 7200", "check-decide 1 21600");
	}

	@Test
	void shuffledRows_giveTheSame() {
		var rows = new ArrayList<>(ROWS);
		Collections.shuffle(rows, new Random(3));

		check(statistics(take(rows).getBody(), "complete"));
	}

	@Test
	void everyEvent_canBeCounted() {
		var figures = statistics(take(ROWS).getBody(), "all");

		assertThat(figures.at("/counts/events").asInt()).isEqualTo(8);
		assertThat(figures.at("/rework/cases").asInt()).isEqualTo(1);
		assertThat(figures.at("/flows")).hasSize(5);
	}

	@Test
	void logWithoutCompletions_countsWhatItHas() {
		var figures = statistics(
				take(List.of("1,a,2026-01-01T00:00:00Z,begin,", "1,b,2026-01-01T00:00:10Z,end,")).getBody(),
				"complete");

		assertThat(figures.at("/counts/events").asInt()).isEqualTo(2);
		assertThat(figures.at("/leadTime/mean").asInt()).isEqualTo(10);
		assertThat(figures.at("/leadTime/sd").isNull()).isTrue();
	}

	@Test
	void whatCouldNotBeTaken_isToldInWords() {
		var taken = take(List.of("1,a,tomorrow,complete,", "1,a,2026-01-01T00:00:00Z,complete,")).getBody();

		assertThat(taken.at("/dropped/0/line").asInt()).isEqualTo(2);
		assertThat(taken.at("/dropped/0/code").asText()).isEqualTo("BAD_TIME");
		assertThat(taken.at("/dropped/0/message").asText()).contains("tomorrow");
		assertThat(statistics(taken, "complete").at("/counts/events").asInt()).isOne();
	}

	@Test
	void whatIsNoLog_isRefusedInWords() {
		var refused = stream("auditor", "<html></html>");

		assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat(refused.getBody().at("/errors/0/code").asText()).isEqualTo("NOT_A_LOG");
		assertThat(refused.getBody().at("/detail").asText()).isNotBlank();
	}

	@Test
	void body_isTakenWithoutAFormAndOfAnySize() {
		var event = """
				<event><string key="concept:name" value="a"/><date key="time:timestamp" value="2026-01-01T00:00:00Z"/></event>
				""";
		var log = "<log><trace><string key='concept:name' value='1'/>" + event.repeat(20_000) + "</trace></log>";

		assertThat(stream("auditor", log).getBody().get("events").asInt()).isEqualTo(20_000);
		assertThat(stream("coordinator", log).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void logThatIsBeingRead_hasNoFiguresYet() {
		var taken = take(ROWS).getBody();
		this.jdbc
			.sql("update event_log set state = 'READING', beat_at = now() + interval '10 years' where id = :id::uuid")
			.param("id", taken.get("id").asText())
			.update();

		assertThat(get(taken, "/statistics").getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);

		this.jdbc.sql("update event_log set beat_at = '2020-01-01' where id = :id::uuid")
			.param("id", taken.get("id").asText())
			.update();
		assertThat(get(taken, "/statistics").getStatusCode()).as("it was interrupted").isEqualTo(HttpStatus.CONFLICT);
	}

	@Test
	void removedLog_isGoneWithItsEvents() {
		var taken = take(ROWS).getBody();
		this.http.withBasicAuth("log-auditor", "polku-demo").delete("/api/event-logs/" + taken.get("id").asText());

		assertThat(get(taken, "").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(this.jdbc.sql("select count(*) from logged_work where log_id = :id::uuid")
			.param("id", taken.get("id").asText())
			.query(Integer.class)
			.single()).isZero();
	}

}
