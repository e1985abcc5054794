package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of a small model of its own, and people to work on them. */
@TestComponent
public class Tryout {

	private static final AtomicInteger NUMBER = new AtomicInteger(900_000);

	private final JdbcClient jdbc;

	private final Journeys journeys;

	private final Users users;

	private final Clock clock;

	private final RepositoryService repository;

	private final WorklistPolicy policy;

	Tryout(JdbcClient jdbc, Journeys journeys, Users users, Clock clock, RepositoryService repository,
			WorklistPolicy policy) {
		this.policy = policy;
		this.jdbc = jdbc;
		this.journeys = journeys;
		this.users = users;
		this.clock = clock;
		this.repository = repository;
	}

	public void deploy() {
		if (this.repository.createProcessDefinitionQuery().processDefinitionKey("tryout").count() == 0) {
			this.repository.createDeployment().addClasspathResource("worklist/tryout.bpmn").deploy();
		}
	}

	/** A user by name with the roles; the password is {@code polku-demo}. */
	public Person person(String username, Role... roles) {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('tryout', 'Kokeilu', 'municipality', 'Mallila') on conflict do nothing
				""").update();
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(roles), "tryout", null, null), "polku-demo");
		}
		return this.users.find(username).orElseThrow();
	}

	public CaseNumber start(String lastName) {
		return start(lastName, Map.of());
	}

	public CaseNumber start(String lastName, Map<String, Object> facts) {
		var number = insertCase(lastName, false);
		this.journeys.start(number, "tryout", null, facts);
		return number;
	}

	/** A case of another small model. */
	public CaseNumber startOther(String lastName, String model) {
		return startOther(lastName, model, Map.of());
	}

	/** The same with what is known of it. */
	public CaseNumber startOther(String lastName, String model, Map<String, Object> facts) {
		var number = insertCase(lastName, false);
		this.journeys.start(number, model, null, facts);
		return number;
	}

	public CaseNumber startProtected(String lastName) {
		var number = insertCase(lastName, true);
		this.journeys.start(number, "tryout", null, Map.of());
		return number;
	}

	/** The case's one open task. */
	public String taskOf(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	/** What the policy of tasks says of the person and the task. */
	public boolean maySee(Person person, String task) {
		return this.policy.maySee(person, task);
	}

	/** Whether the name stands on the task. */
	public boolean mayName(Person person, String task) {
		return maySee(person, task) && this.jdbc
			.sql("select exists (select from work_item w where w.task_id = :task and " + this.policy.named() + ")")
			.params(this.policy.seen(person).values())
			.param("task", task)
			.query(Boolean.class)
			.single();
	}

	public boolean mayTake(Person person, String task) {
		return this.policy.mayTake(person, task);
	}

	public boolean mayTell(Person person, CaseNumber number) {
		return this.policy.mayTell(person, number.value(), person.groups());
	}

	private CaseNumber insertCase(String lastName, boolean isProtected) {
		person("tryout-none");
		var client = UUID.randomUUID();
		var number = "2026-" + NUMBER.incrementAndGet();
		var now = Timestamp.from(this.clock.instant());
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, protected, created_at, changed_at)
				values (:id, :name, 'Testi', :protected, :now, :now)
				""")
			.param("id", client)
			.param("name", lastName)
			.param("protected", isProtected)
			.param("now", now)
			.update();
		this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, search_began, organisation,
				                         protected, opened_at)
				values (:number, :client, 'VOITTO', 'tryout', 'open', 'partner', :began, 'tryout', :protected, :now)
				""")
			.param("number", number)
			.param("client", client)
			.param("began", LocalDate.of(2026, 1, 2))
			.param("protected", isProtected)
			.param("now", now)
			.update();
		return new CaseNumber(number);
	}

}
