package fi.polku.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CasePolicy;
import fi.polku.people.Absences.Days;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Completing;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.Tasks;
import fi.polku.worklist.Tryout;
import fi.polku.worklist.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The work of somebody who is away, in the deputy's hands. */
@PolkuTest
class DeputyTests {

	private static final Locale FINNISH = Locale.forLanguageTag("fi");

	private static final Map<String, Object> GOOD = Map.of("story", "Etsii työtä", "joins", "true", "health",
			"Selkä vaivaa", "segment", "easy");

	private static int number;

	@Autowired
	Tryout tryout;

	@Autowired
	Absences absences;

	@Autowired
	Users users;

	@Autowired
	WorkItems items;

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	CasePolicy cases;

	@Autowired
	JdbcClient jdbc;

	String maija;

	String deputy;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.maija = coordinator("maija");
		this.deputy = coordinator("deputy");
	}

	@Test
	void absence_putsTheTasksInTheDeputysHandsAndReturnGivesThemBack() {
		var task = taskOf(this.maija, "Sijaistettava");
		assertThat(this.items.counts(person(this.deputy)).unread()).isNotNull();
		assertThat(this.tasks.claim(task, person(this.deputy))).isEqualTo(new Outcome.HeldBy(this.maija));

		away(this.maija, this.deputy);

		var seen = this.items.find(task, person(this.deputy), FINNISH).orElseThrow();
		assertThat(seen.asDeputy()).isTrue();
		assertThat(this.items.tabCounts(person(this.deputy))).containsEntry("mine", 1);
		assertThat(this.tasks.saveDraft(task, Map.of("story", "Kesken"), person(this.deputy)).refused()).isNull();
		this.absences.set(this.maija, null, null);
		assertThat(this.items.tabCounts(person(this.deputy))).containsEntry("mine", 0);
		assertThat(this.items.tabCounts(person(this.maija))).containsEntry("mine", 1);
	}

	@Test
	void deputy_completesInTheirOwnName() {
		var task = taskOf(this.maija, "Valmistuva");
		away(this.maija, this.deputy);

		assertThat(this.completing.complete(task, GOOD, person(this.deputy))).isInstanceOf(Outcome.Done.class);

		assertThat(this.jdbc.sql("select username from completion where task_id = :task")
			.param("task", task)
			.query(String.class)
			.single()).isEqualTo(this.deputy);
	}

	@Test
	void newTask_comesToTheAbsentOwnerOnlyWhereADeputyDoesIt() {
		away(this.maija, this.deputy);
		assertThat(assigneeOfNewTask()).isEqualTo(this.maija);

		this.absences.set(this.maija, days(0, 3), null);
		assertThat(assigneeOfNewTask()).isNotEqualTo(this.maija);

		away(this.maija, this.deputy);
		this.absences.set(this.deputy, days(0, 3), null);
		assertThat(assigneeOfNewTask()).isNotEqualTo(this.maija);
	}

	@Test
	void protectedClient_isKnownToTheDeputy() {
		var caseNumber = this.tryout.startProtected("Salattu");
		own(caseNumber, this.maija);
		assertThat(this.cases.mayName(person(this.deputy), caseNumber)).isFalse();

		away(this.maija, this.deputy);

		assertThat(this.cases.mayName(person(this.deputy), caseNumber)).isTrue();
	}

	@Test
	void deputyOfTheDeputy_hasBoth() {
		var third = coordinator("third");
		var task = taskOf(this.maija, "Ketju");
		away(this.maija, this.deputy);
		away(this.deputy, third);

		assertThat(person(third).represents()).isEqualTo(Set.of(this.maija, this.deputy));
		assertThat(this.items.find(task, person(third), FINNISH).orElseThrow().asDeputy()).isTrue();
	}

	@Test
	void absence_isRefusedWhereNobodyCouldDoTheWork() {
		var nurse = this.tryout.person("away-nurse-" + ++number, Role.NURSE).username();
		away(this.maija, this.deputy);

		assertThat(code(this.maija, days(0, 3), nurse)).isEqualTo("people.fault.cannotDeputise");
		assertThat(code(this.maija, days(0, 3), this.maija)).isEqualTo("people.fault.cannotDeputise");
		assertThat(code(this.deputy, days(2, 9), this.maija)).isEqualTo("people.fault.circle");
		assertThat(code(this.maija, days(3, 2), null)).isEqualTo("people.fault.endsBeforeItBegins");
		assertThat(code(this.maija, days(-9, -2), null)).isEqualTo("people.fault.past");
		assertThat(this.absences.set(this.deputy, days(4, 9), this.maija)).isEmpty();
	}

	private String code(String username, Days days, String deputy) {
		return this.absences.set(username, days, deputy).orElseThrow().code();
	}

	private String assigneeOfNewTask() {
		var caseNumber = this.tryout.start("Uusi");
		own(caseNumber, this.maija);
		this.completing.complete(task(caseNumber), GOOD, person(coordinator("doer")));
		return this.jdbc
			.sql("select assignee from work_item where case_number = :case order by created_at desc limit 1")
			.param("case", caseNumber.value())
			.query((row, at) -> row.getString(1))
			.single();
	}

	private String taskOf(String username, String lastName) {
		var caseNumber = this.tryout.start(lastName);
		own(caseNumber, username);
		var task = task(caseNumber);
		assertThat(this.tasks.claim(task, person(username))).isEqualTo(new Outcome.Done(null));
		return task;
	}

	private void away(String username, String deputy) {
		assertThat(this.absences.set(username, days(0, 3), deputy)).isEmpty();
	}

	private static Days days(int from, int to) {
		var today = LocalDate.now(Helsinki.ZONE);
		return new Days(today.plusDays(from), today.plusDays(to));
	}

	private void own(CaseNumber caseNumber, String username) {
		this.jdbc.sql("update client_case set owner = :username where number = :case")
			.param("username", username)
			.param("case", caseNumber.value())
			.update();
	}

	private String task(CaseNumber caseNumber) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", caseNumber.value())
			.query(String.class)
			.single();
	}

	private String coordinator(String name) {
		return this.tryout.person(name + "-" + ++number, Role.COORDINATOR).username();
	}

	private Person person(String username) {
		return this.users.find(username).orElseThrow();
	}

}
