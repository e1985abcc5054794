package fi.polku.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.calendar.Deadlines.NewDeadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class DeadlinesTests {

	private static final Instant MONDAY = Instant.parse("2026-02-02T08:00:00Z");

	@Autowired
	Deadlines deadlines;

	@Autowired
	DeadlinePauses pauses;

	@Autowired
	MovableClock clock;

	private final String caseNumber = "2026-" + UUID.randomUUID();

	private final String task = UUID.randomUUID().toString();

	@BeforeEach
	void stopTheClock() {
		this.clock.set(MONDAY);
	}

	@AfterEach
	void letTheClockRun() {
		this.clock.reset();
	}

	@Test
	void statutoryDeadline_keepsItsGround() {
		var due = this.deadlines.dueFor("initialInterview", true, LocalDate.of(2026, 1, 2), MONDAY);
		this.deadlines.create(this.caseNumber, this.task, due);

		var kept = this.deadlines.ofTask(this.task).orElseThrow();
		assertThat(kept.due()).isEqualTo(due);
		assertThat(kept.due().lawReference()).startsWith("380/2023");
		assertThat(kept.verdict()).isEqualTo(Verdict.RUNNING);
	}

	@Test
	void doneOnTheLastEvening_isMet() {
		promise("findSlot");
		this.clock.set(Instant.parse("2026-02-04T21:59:59Z"));
		this.deadlines.done(this.task);
		assertThat(verdict()).isEqualTo(Verdict.MET);
	}

	@Test
	void doneAtMidnight_isMissed() {
		promise("findSlot");
		this.clock.set(Instant.parse("2026-02-04T22:00:00Z"));
		this.deadlines.done(this.task);
		assertThat(verdict()).isEqualTo(Verdict.MISSED);
	}

	@Test
	void ranOut_isToldOnceAndExplained() {
		promise("findSlot");
		assertThat(mine(this.deadlines.runOut(1000))).isEmpty();
		this.clock.advance(Duration.ofDays(3));
		var missed = mine(this.deadlines.runOut(1000));
		assertThat(missed).hasSize(1);
		assertThat(missed.get(0).verdictAt()).isEqualTo(missed.get(0).due().dueAt());
		assertThat(mine(this.deadlines.runOut(1000))).isEmpty();

		this.deadlines.explain(missed.get(0).id(), "Asiakas oli sairaana");
		this.deadlines.done(this.task);
		assertThat(this.deadlines.ofTask(this.task).orElseThrow().reason()).isEqualTo("Asiakas oli sairaana");
		assertThat(verdict()).isEqualTo(Verdict.MISSED);
	}

	@Test
	void cancelled_neverRunsOut() {
		promise("findSlot");
		this.deadlines.cancel(this.task);
		this.clock.advance(Duration.ofDays(30));
		assertThat(mine(this.deadlines.runOut(1000))).isEmpty();
		assertThat(verdict()).isEqualTo(Verdict.CANCELLED);
	}

	@Test
	void pause_movesPromisesButNotTheLaw() {
		promise("draftPlan");
		this.deadlines.create(this.caseNumber, this.task + "-law",
				this.deadlines.dueFor("initialInterview", true, LocalDate.of(2026, 1, 20), MONDAY));

		var moved = this.pauses.pause(this.caseNumber, 5);
		assertThat(moved).hasSize(1);
		assertThat(moved.get(0).due().dueOn()).isEqualTo("2026-02-23");
		assertThat(this.pauses.pause(this.caseNumber, -5).get(0).due().dueOn()).isEqualTo("2026-02-16");
		assertThat(this.deadlines.ofTask(this.task + "-law").orElseThrow().due().dueOn()).isEqualTo("2026-02-03");
	}

	@Test
	void changedDay_replacesTheDeadline() {
		promise("draftPlan");
		this.deadlines.replace(this.task,
				this.deadlines.dueFor("draftPlan", false, null, MONDAY.plus(Duration.ofDays(7))));
		assertThat(this.deadlines.ofTask(this.task).orElseThrow().due().dueOn()).isEqualTo("2026-02-23");
	}

	@Test
	void many_areCreatedAtOnce() {
		var due = this.deadlines.dueFor("screenClient", false, null, MONDAY);
		this.deadlines.create(List.of(new NewDeadline(this.caseNumber, this.task + "-1", due),
				new NewDeadline(this.caseNumber, this.task + "-2", due)));
		assertThat(this.deadlines.ofCase(this.caseNumber)).extracting(Deadline::due).containsExactly(due, due);
	}

	private void promise(String rule) {
		this.deadlines.create(this.caseNumber, this.task, this.deadlines.dueFor(rule, false, null, MONDAY));
	}

	private Verdict verdict() {
		return this.deadlines.ofTask(this.task).orElseThrow().verdict();
	}

	private List<Deadline> mine(List<Deadline> all) {
		return all.stream().filter((one) -> one.caseNumber().equals(this.caseNumber)).toList();
	}

}
