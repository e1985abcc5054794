package fi.polku.worklist;

import java.util.Locale;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PolkuTest
class TasksTests {

	private static final Map<String, Object> GOOD = Map.of("story", "Etsii työtä", "joins", "true", "health",
			"Selkä vaivaa", "segment", "easy");

	@Autowired
	Tryout tryout;

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	Records records;

	@Autowired
	RuntimeService runtime;

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
	void completed_recordKeptAndOnlyRoutingGivenToTheEngine() {
		var number = this.tryout.start("Valmis");

		assertThat(this.completing.complete(task(number), GOOD, this.one)).isInstanceOf(Outcome.Done.class);

		var record = this.records.latest(number, "talkInTryout").orElseThrow();
		assertThat(record.answers()).containsEntry("story", "Etsii työtä").doesNotContainKey("health");
		assertThat(this.records.sealed(record.id())).containsEntry("health", "Selkä vaivaa");
		var instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(number.value())
			.singleResult();
		assertThat(this.runtime.getVariables(instance.getId())).containsOnly(Map.entry("joins", true),
				Map.entry("segment", "easy"));
	}

	@Test
	void completedTwice_theSameIsDoneBeforeAndAnotherIsNotPossible() {
		var task = task(this.tryout.start("Kahdesti"));
		this.completing.complete(task, GOOD, this.one);

		assertThat(this.completing.complete(task, GOOD, this.one)).isEqualTo(new Outcome.DoneBefore());
		assertThat(this.completing.complete(task, Map.of("story", "x", "joins", "true"), this.one))
			.isEqualTo(new Outcome.NotPossible());
		assertThat(this.completing.complete(task, GOOD, this.other)).isEqualTo(new Outcome.NotPossible());
		assertThat(this.tasks.claim(task, this.one)).isEqualTo(new Outcome.NotPossible());
	}

	@Test
	void faultyAnswers_areAllToldAtOnceAndNothingIsKept() {
		var number = this.tryout.start("Virhe");
		var answers = Map.of("joins", "ehkä", "segment", "none", "secret", "x");

		var outcome = this.completing.complete(task(number), answers, this.one);

		assertThat(((Outcome.Faulty) outcome).faults()).extracting(FieldFault::field, FieldFault::code)
			.containsExactlyInAnyOrder(tuple("story", "required"), tuple("joins", "yesOrNo"),
					tuple("segment", "noSuchChoice"), tuple("secret", "unknown"));
		assertThat(this.records.of(number)).isEmpty();
	}

	@Test
	void overriddenProposal_asksTheReason() {
		var number = this.tryout.start("Toisin", Map.of("segmentProposal", "training"));
		var task = task(number);
		var open = this.tasks.open(task, this.one, Locale.ROOT).orElseThrow();
		assertThat(open.values()).containsEntry("segment", "training");

		var outcome = this.completing.complete(task, GOOD, this.one);
		assertThat(((Outcome.Faulty) outcome).faults()).extracting(FieldFault::field, FieldFault::code)
			.containsExactly(tuple("segmentReason", "reason"));
		var withReason = new java.util.HashMap<>(GOOD);
		withReason.put("segmentReason", "Haluaa heti töihin");
		assertThat(this.completing.complete(task, withReason, this.one)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void confirmed_onlyWhereTheModelLetsMany() {
		var number = this.tryout.start("Vahvista", Map.of("segmentProposal", "training"));

		assertThat(this.completing.confirm(task(number), this.one)).isEqualTo(new Outcome.OneByOne());
		this.completing.complete(task(number), Map.of("story", "Puuala", "joins", "true"), this.one);
		assertThat(this.completing.confirm(task(number), this.one)).isInstanceOf(Outcome.Done.class);
		assertThat(this.records.latest(number, "planInTryout").orElseThrow().text("goal")).isEqualTo("Puuala");
		assertThat(this.completing.confirm("no-such-task", this.one)).isEqualTo(new Outcome.Unknown());
	}

	@Test
	void draft_isKeptWithHealthEncryptedAndGoneWhenDone() {
		var task = task(this.tryout.start("Luonnos"));

		assertThat(this.tasks.saveDraft(task, Map.of("joins", "ehkä", "health", "Migreeni"), this.one).at())
			.isNotNull();
		assertThat(this.jdbc.sql("select answers::text from draft where task_id = '" + task + "'")
			.query(String.class)
			.single()).contains("ehkä").doesNotContain("Migreeni");
		assertThat(this.tasks.open(task, this.one, Locale.ROOT).orElseThrow().values()).containsEntry("health",
				"Migreeni");
		assertThat(this.tasks.open(task, this.other, Locale.ROOT).orElseThrow().draftSavedAt()).isNull();
		assertThat(this.tasks.saveDraft(task, Map.of("secret", "x"), this.one).refused())
			.isInstanceOf(Outcome.Faulty.class);
		this.completing.complete(task, GOOD, this.one);
		assertThat(this.jdbc.sql("select count(*) from draft where task_id = '" + task + "'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void sameSitting_opensTheNextStepAtOnce() {
		var number = this.tryout.start("Istunto");

		var outcome = (Outcome.Done) this.completing.complete(task(number), GOOD, this.one);

		assertThat(outcome.next()).isEqualTo(task(number));
		var next = this.tasks.open(outcome.next(), this.one, Locale.ROOT).orElseThrow();
		assertThat(next.item().isHeldBy("task-one")).isTrue();
		assertThat(next.item().step()).isEqualTo("planInTryout");
		assertThat(next.values()).containsEntry("goal", "Etsii työtä");
	}

	private String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

}
