package fi.polku.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Coordinators, their lead, and acts on many tasks. */
@PolkuTest
abstract class ManyTasksTest {

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	CurrentUser current;

	@Autowired
	Bulk bulk;

	@Autowired
	Tasks tasks;

	@Autowired
	TaskService engine;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("undo-one", Role.COORDINATOR);
		this.tryout.person("undo-two", Role.COORDINATOR);
		this.tryout.person("undo-lead", Role.LEAD);
	}

	Bulk.Results run(String action, String to, LocalDate day, String task) {
		return as(person("undo-one"),
				() -> this.bulk.run(new Bulk.Act(action, List.of(task), to, day, null, null), person("undo-one")));
	}

	List<Boolean> undone(UUID id) {
		return as(person("undo-one"), () -> this.bulk.undo(id, person("undo-one"))).undone()
			.stream()
			.map(Undo.Undone::done)
			.toList();
	}

	<T> T as(Person person, Supplier<T> act) {
		return this.current.as(person, act);
	}

	String assignee(String task) {
		return (String) this.jdbc.sql("select assignee from work_item where task_id = :task")
			.param("task", task)
			.query()
			.singleRow()
			.get("assignee");
	}

	int followUps(String task) {
		return this.jdbc.sql("select count(follow_up_at) from work_item where task_id = :task")
			.param("task", task)
			.query(Integer.class)
			.single();
	}

	Person person(String username) {
		return this.users.find(username).orElseThrow();
	}

	String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

}
