package fi.polku.insight.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is given out, taken in again: the figures are those of the facts. */
class EventLogRoundTripTests extends EventLogExportTest {

	/** The pieces of work that were completed, in their order. */
	private static final String WORK = """
			(select c.number, s.step, e.person_id, e.completed_at,
			        coalesce(e.started_at, case when s.kind = 'wait' then e.created_at end, e.completed_at) as began,
			        row_number() over (partition by c.id order by e.completed_at, e.sequence) as rank
			   from insight_event e
			   join insight_case c on c.id = e.case_id
			   join insight_step s on s.id = e.step_id
			  where c.programme = 'EXP' and e.outcome = 'completed')""";

	@ParameterizedTest
	@ValueSource(strings = { "xes", "csv", "xes&gzip=true" })
	void figures_areThoseOfTheFacts(String format) {
		var figures = statistics(take(exported("programme=EXP&format=" + format)), "complete");

		check(figures);
		assertThat(figures.at("/counts")).hasToString(number("""
				select json_build_object('cases', count(distinct number), 'events', count(*),
				                         'activities', count(distinct step), 'variants', 3)
				  from %s w
				""".formatted(WORK)).replace(" ", ""));
		assertThat(figures.at("/leadTime/mean").asDouble()).isCloseTo(Double.parseDouble(
				number("""
						select avg(seconds)
						  from (select extract(epoch from max(completed_at) - min(began)) as seconds from %s w group by number) one
						"""
					.formatted(WORK))),
				within(1e-6));
	}

	/**
	 * By hand: four take 25 h, one 2 h over the hour that comes twice, one 2 min over the
	 * hour that is not there.
	 */
	private static void check(JsonNode figures) {
		assertThat(figures.at("/counts/cases").asInt()).isEqualTo(6);
		assertThat(figures.at("/counts/events").asInt()).isEqualTo(4 * 4 + 3 + 1);
		assertThat(figures.at("/leadTime/mean").asDouble()).isCloseTo((4 * 25 * 3600 + 2 * 3600 + 120) / 6.0,
				within(1e-6));
		assertThat(figures.at("/rework/cases").asInt()).isOne();
		assertThat(figures.at("/handovers").asInt()).as("Sara to Mike in the autumn").isOne();
		assertThat(figures.at("/flows"))
			.extracting((flow) -> flow.get("from").asText() + " > " + flow.get("to").asText() + " "
					+ flow.get("count").asInt() + " " + Duration.ofSeconds((long) flow.get("mean").asDouble()))
			.containsExactly("ask > awaitAnswer 4 PT23H59M59S", "awaitAnswer > record 4 PT0S",
					"record > " + ODD + " 4 PT0S", "ask > ask 1 PT1H", "ask > decide 1 PT45M");
	}

	@Test
	void xesAndCsv_sayTheSame() {
		var xes = take(exported("programme=EXP&format=xes"));
		var csv = take(exported("programme=EXP&format=csv"));

		for (var lifecycle : new String[] { "complete", "all" }) {
			assertThat(statistics(csv, lifecycle)).isEqualTo(statistics(xes, lifecycle));
		}
		assertThat(csv.get("events").asInt()).as("starts, ends, four open, one cancelled")
			.isEqualTo(xes.get("events").asInt())
			.isEqualTo(4 * 9 + 7 + 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xes", "csv" })
	void logOfOthers_isGivenOutAgain(String format) {
		var log = take(exported("programme=EXP&format=xes"));
		var again = take(exported("format=" + format + "&log=" + log.get("id").asText()));

		assertThat(statistics(again, "complete")).isEqualTo(statistics(log, "complete"));
	}

	@Test
	void xesOfALogOfOthers_isTheSameAgain() {
		var log = take(exported("programme=EXP&format=csv"));
		var again = take(exported("format=xes&log=" + log.get("id").asText()));

		assertThat(statistics(again, "all")).isEqualTo(statistics(log, "all"));
	}

	/** What others wrote may be meant for the spreadsheet that opens the file. */
	@Test
	void formulaOfOthers_isMarkedInCsv() {
		var log = take("""
				case,activity,timestamp
				-1,=1+1,2026-01-05T08:00:00Z
				-1,'=2+2,2026-01-05T09:00:00Z
				-1,'said',2026-01-05T10:00:00Z
				""".getBytes(StandardCharsets.UTF_8));
		var csv = exported("format=csv&log=" + log.get("id").asText());

		assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'-1,'=1+1,", "'-1,''=2+2,", "'-1,'said',");
		assertThat(statistics(take(csv), "complete")).isEqualTo(statistics(log, "complete"));
		assertThat(new String(exported("format=csv&log=" + take(csv).get("id").asText()), StandardCharsets.UTF_8))
			.isEqualTo(new String(csv, StandardCharsets.UTF_8));
	}

	private String number(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

}
