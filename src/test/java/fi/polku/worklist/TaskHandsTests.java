package fi.polku.worklist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose hands a task is in, and who may give it to whom. */
@PolkuTest
class TaskHandsTests {

	private static final Map<String, Object> GOOD = Map.of("story", "Etsii työtä", "joins", "true", "health",
			"Selkä vaivaa", "segment", "easy");

	@Autowired
	Tryout tryout;

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	WorkItems items;

	@Autowired
	JdbcClient jdbc;

	Person one;

	Person other;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.one = this.tryout.person("task-one", Role.COORDINATOR);
		this.other = this.tryout.person("task-other", Role.COORDINATOR);
	}

	@Test
	void twoPeople_theSecondIsToldWhoHoldsIt() {
		var task = task(this.tryout.start("Kaksi"));

		assertThat(this.tasks.claim(task, this.one)).isEqualTo(new Outcome.Done(null));
		assertThat(this.tasks.claim(task, this.one)).isEqualTo(new Outcome.Done(null));
		assertThat(this.tasks.claim(task, this.other)).isEqualTo(new Outcome.HeldBy("task-one"));
		assertThat(this.completing.complete(task, GOOD, this.other)).isEqualTo(new Outcome.HeldBy("task-one"));
		assertThat(this.tasks.saveDraft(task, Map.of(), this.other).refused())
			.isEqualTo(new Outcome.HeldBy("task-one"));
		assertThat(this.tasks.release(task, this.other)).isEqualTo(new Outcome.HeldBy("task-one"));
		assertThat(this.tasks.release(task, this.one)).isEqualTo(new Outcome.Done(null));
		assertThat(this.tasks.claim(task, this.other)).isEqualTo(new Outcome.Done(null));
	}

	@Test
	void others_mayNotEvenKnow() {
		var task = task(this.tryout.start("Salainen"));
		var nurse = this.tryout.person("task-nurse", Role.NURSE);
		var auditor = this.tryout.person("task-auditor", Role.AUDITOR);

		assertThat(this.tasks.claim(task, nurse)).isEqualTo(new Outcome.Unknown());
		assertThat(this.tasks.open(task, nurse, Locale.ROOT)).isEmpty();
		assertThat(this.tasks.claim(task, auditor)).isEqualTo(new Outcome.Denied());
		assertThat(this.tasks.open(task, auditor, Locale.ROOT)).isPresent();
		assertThat(this.tasks.claim("no-such-task", this.one)).isEqualTo(new Outcome.Unknown());
	}

	@Test
	void assigned_onlyToWhoCouldTakeIt() {
		var task = task(this.tryout.start("Siirto"));
		this.tryout.person("task-coach", Role.COACH);

		assertThat(this.tasks.assign(task, "task-coach", this.one)).isInstanceOf(Outcome.Faulty.class);
		assertThat(this.tasks.assign(task, "nobody-at-all", this.one)).isInstanceOf(Outcome.Faulty.class);
		assertThat(this.tasks.assign(task, "task-other", this.one)).isEqualTo(new Outcome.Done(null));
		assertThat(this.tasks.followUp(task, LocalDate.of(2027, 1, 4), this.one))
			.isEqualTo(new Outcome.HeldBy("task-other"));
		assertThat(this.tasks.followUp(task, LocalDate.of(2027, 1, 4), this.other)).isEqualTo(new Outcome.Done(null));
		assertThat(this.items.find(task, this.one, Locale.ROOT).orElseThrow().followUp()).isNotNull();
	}

	@Test
	void lead_takesATaskFromOneAndGivesItToAnother() {
		var task = task(this.tryout.start("Johto"));
		var lead = this.tryout.person("task-lead", Role.LEAD);
		this.tasks.claim(task, this.one);

		assertThat(this.tasks.claim(task, lead)).isEqualTo(new Outcome.HeldBy("task-one"));
		assertThat(this.tasks.assign(task, "task-other", lead)).isEqualTo(new Outcome.Done(null));
		assertThat(this.tasks.release(task, lead)).isEqualTo(new Outcome.Done(null));
	}

	private String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

}
