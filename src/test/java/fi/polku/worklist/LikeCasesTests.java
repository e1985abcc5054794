package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Figures worked out by hand. Wednesday 2.9.2026 is the day on which the tasks came. */
@PolkuTest
class LikeCasesTests {

	private static final String CAME = "2026-09-02T10:00";

	@Autowired
	LikeCases like;

	@Autowired
	Tryout tryout;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	private String step;

	@BeforeEach
	void stopTime() {
		this.clock.set(at("2026-10-01T12:00"));
		this.tryout.deploy();
		this.step = "like" + UUID.randomUUID();
	}

	@AfterEach
	void letTimeRun() {
		this.clock.reset();
	}

	@Test
	void tenCases_giveMedianFourOfFiveAndShare() {
		// Wed 2.9. is day 0, Thu 1, Fri to Sun 2, Mon 3, Tue 4, Wed 5, Fri 7, the next
		// Fri 12
		for (var day : List.of("02", "03", "04", "05", "06", "07", "08", "09", "11", "18")) {
			done(CAME, "2026-09-%sT15:00".formatted(day), null, false);
		}

		var needed = needed("2026-09-28T09:00", null).orElseThrow();

		// sorted: 0 1 2 2 2 3 4 5 7 12
		assertThat(needed.cases()).isEqualTo(10);
		assertThat(needed.median()).isEqualTo(2.5);
		assertThat(needed.mostly()).isCloseTo(5.4, within(0.0001));
		// Mon 28.9. to Thu 1.10. is three working days: 0 1 2 2 2 3 of ten
		assertThat(needed.age()).isEqualTo(3);
		assertThat(needed.doneByNow()).isEqualTo(60);
		assertThat(needed.sameSegment()).isFalse();
	}

	@Test
	void fewerThanTen_sayNothing() {
		for (int i = 0; i < 9; i++) {
			done(CAME, "2026-09-03T15:00", null, false);
		}
		done(CAME, "2026-09-03T15:00", null, true);

		assertThat(needed(CAME, null)).isEmpty();
	}

	@Test
	void segment_isAskedWhereThereAreEnoughOfIt() {
		for (int i = 0; i < 10; i++) {
			done(CAME, "2026-09-03T15:00", "withSupport", false);
			done(CAME, "2026-09-10T15:00", null, false);
		}

		assertThat(needed(CAME, "withSupport").orElseThrow().median()).isEqualTo(1);
		var other = needed(CAME, "throughTraining").orElseThrow();
		assertThat(other.sameSegment()).isFalse();
		assertThat(other.cases()).isEqualTo(20);
		assertThat(other.median()).isEqualTo(3.5);
	}

	private Optional<LikeCases.Needed> needed(String created, String segment) {
		return this.like.of(this.step, "VOITTO", segment, at(created));
	}

	private void done(String created, String done, String segment, boolean takenBack) {
		var number = this.tryout.start("Samanlainen");
		var task = UUID.randomUUID().toString();
		this.jdbc.sql("update client_case set segment = :segment where number = :case")
			.param("segment", segment)
			.param("case", number.value())
			.update();
		this.jdbc.sql("insert into act_hi_taskinst (id_, start_time_, end_time_) values (:id, :from, :to)")
			.param("id", task)
			.param("from", Timestamp.from(at(created)))
			.param("to", Timestamp.from(at(done)))
			.update();
		this.jdbc
			.sql("""
					insert into completion (task_id, case_number, definition_id, step, username, body_hash, at, withdrawn_at,
					                        reopened_as)
					values (:id, :case, 'none', :step, 'nobody', '', :at, case when :back then :at::timestamptz end,
					        case when :back then 'x' end)
					""")
			.param("id", task)
			.param("case", number.value())
			.param("step", this.step)
			.param("at", Timestamp.from(at(done)))
			.param("back", takenBack)
			.update();
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Helsinki")).toInstant();
	}

}
