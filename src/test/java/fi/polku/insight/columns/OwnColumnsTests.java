package fi.polku.insight.columns;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import fi.polku.PolkuTest;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.WorkingTime;
import fi.polku.process.CaseNumber;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Own cases as columns, as they change. */
@PolkuTest
class OwnColumnsTests {

	@Autowired
	Sources sources;

	@Autowired
	Tryout tryout;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	FinnishCalendar calendar;

	@Autowired
	WorkingTime workingTime;

	@BeforeEach
	void model() {
		this.tryout.deploy();
	}

	@Test
	void whatIsNew_isThereAtTheNextQuestion() {
		var before = this.sources.own();
		var number = this.tryout.start("Sarakela");

		var begun = this.sources.own();
		assertThat(begun.cases().count()).isEqualTo(before.cases().count() + 1);
		assertThat(steps(begun, number)).containsExactly("talkInTryout open");

		this.tasks.setVariable(this.tryout.taskOf(number), "joins", false);
		this.tasks.complete(this.tryout.taskOf(number));

		assertThat(steps(this.sources.own(), number)).startsWith("talkInTryout ended");
		assertThat(steps(begun, number)).as("what was read stays").containsExactly("talkInTryout open");
	}

	@Test
	void casesOfOnePerson_areKnownAsSuch() {
		var first = this.tryout.start("Kahdesti");
		var alone = this.tryout.start("Kerran");
		var second = this.tryout.start("Kahdesti");
		this.jdbc.sql("update client_case set state = 'closed', closed_at = opened_at where number = :first")
			.param("first", first.value())
			.update();
		this.jdbc.sql("""
				update client_case set client_id = (select client_id from client_case where number = :first)
				 where number = :second
				""").param("first", first.value()).param("second", second.value()).update();

		var cases = this.sources.own().cases();
		assertThat(cases.person()[index(cases, second)]).isEqualTo(cases.person()[index(cases, first)])
			.isEqualTo(index(cases, first))
			.isNotEqualTo(cases.person()[index(cases, alone)]);
	}

	private static int index(CaseColumns cases, CaseNumber number) {
		return Arrays.asList(cases.number()).indexOf(number.value());
	}

	/** Ten thousand pairs over two years, with both changes of the clock. */
	@Test
	void workingTime_isThatOfTheCalendar() {
		var first = Instant.parse("2024-12-30T00:00:00Z");
		var measure = new WorkingMeasure(this.calendar, micros(first), micros(first.plus(Duration.ofDays(800))));
		var random = new Random(4);
		for (int i = 0; i < 10_000; i++) {
			var from = first.plusSeconds(random.nextInt(780 * 86_400));
			var to = from.plusSeconds(random.nextInt(20 * 86_400));

			assertThat(measure.between(micros(from), micros(to))).as("%s–%s", from, to)
				.isEqualTo(this.workingTime.between(from, to).toNanos() / 1000);
		}
	}

	private static List<String> steps(Columns columns, CaseNumber number) {
		int index = index(columns.cases(), number);
		var events = columns.events();
		return IntStream.range(events.first()[index], events.end(index))
			.mapToObj((event) -> columns.steps().get(events.step()[event]).step()
					+ ((events.ended()[event] == Columns.OPEN) ? " open" : " ended"))
			.toList();
	}

	private static long micros(Instant instant) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
	}

}
