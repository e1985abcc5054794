package fi.polku.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

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
import fi.polku.worklist.WorkTotals;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who is away, and their deputy. */
@PolkuTest
abstract class DeputyTest {

	static final Locale FINNISH = Locale.forLanguageTag("fi");

	static final Map<String, Object> GOOD = Map.of("story", "Etsii työtä", "joins", "true", "health", "Selkä vaivaa",
			"segment", "easy");

	static int number;

	@Autowired
	Tryout tryout;

	@Autowired
	Absences absences;

	@Autowired
	Users users;

	@Autowired
	WorkItems items;

	@Autowired
	WorkTotals totals;

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

	String code(String username, Days days, String deputy) {
		return this.absences.set(username, days, deputy).orElseThrow().code();
	}

	String assigneeOfNewTask() {
		var caseNumber = this.tryout.start("Uusi");
		own(caseNumber, this.maija);
		this.completing.complete(task(caseNumber), GOOD, person(coordinator("doer")));
		return this.jdbc
			.sql("select assignee from work_item where case_number = :case order by created_at desc limit 1")
			.param("case", caseNumber.value())
			.query((row, at) -> row.getString(1))
			.single();
	}

	String taskOf(String username, String lastName) {
		var caseNumber = this.tryout.start(lastName);
		own(caseNumber, username);
		var task = task(caseNumber);
		assertThat(this.tasks.claim(task, person(username))).isEqualTo(new Outcome.Done(null));
		return task;
	}

	void away(String username, String deputy) {
		assertThat(this.absences.set(username, days(0, 3), deputy)).isEmpty();
	}

	static Days days(int from, int to) {
		var today = LocalDate.now(Helsinki.ZONE);
		return new Days(today.plusDays(from), today.plusDays(to));
	}

	void own(CaseNumber caseNumber, String username) {
		this.jdbc.sql("update client_case set owner = :username where number = :case")
			.param("username", username)
			.param("case", caseNumber.value())
			.update();
	}

	String task(CaseNumber caseNumber) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", caseNumber.value())
			.query(String.class)
			.single();
	}

	String coordinator(String name) {
		return this.tryout.person(name + "-" + ++number, Role.COORDINATOR).username();
	}

	Person person(String username) {
		return this.users.find(username).orElseThrow();
	}

}
