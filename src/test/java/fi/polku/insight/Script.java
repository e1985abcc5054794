package fi.polku.insight;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import fi.polku.calendar.Helsinki;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plays cases at moments written down: who takes, opens and completes a task, when the
 * client answers, when there is a pause. Moments are times in Helsinki.
 */
@TestComponent
public class Script {

	static final String PROGRAMME = "SCRIPT";

	private static final AtomicInteger NUMBER = new AtomicInteger(800_000);

	private final JdbcClient jdbc;

	private final Journeys journeys;

	private final Users users;

	private final Cases cases;

	private final ProcessEngine engine;

	private final MovableClock clock;

	private final TestRestTemplate http;

	private CaseNumber number;

	Script(JdbcClient jdbc, Journeys journeys, Users users, Cases cases, ProcessEngine engine, MovableClock clock,
			TestRestTemplate http) {
		this.jdbc = jdbc;
		this.journeys = journeys;
		this.users = users;
		this.cases = cases;
		this.engine = engine;
		this.clock = clock;
		this.http = http;
	}

	/** A new version of the model, whatever there was. */
	void deploy() {
		this.engine.getRepositoryService().createDeployment().addClasspathResource("insight/scripted.bpmn").deploy();
	}

	/** The people, in an organisation of their own. */
	void people() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('skripti', 'Skripti', 'municipality', 'Mallila') on conflict do nothing
				""").update();
		person("script-anna", Role.COORDINATOR);
		person("script-bertta", Role.COORDINATOR);
		person("script-lead", Role.LEAD);
	}

	private void person(String username, Role role) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(role), "skripti", null, null), "polku-demo");
		}
	}

	/** A case begins. */
	Script begins(String moment) {
		at(moment);
		var client = UUID.randomUUID();
		this.number = new CaseNumber("2026-" + NUMBER.incrementAndGet());
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, 'Käsikirjoitettu', 'Testi', :now, :now)
				""").param("id", client).param("now", now()).update();
		this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, search_began, organisation,
				                         protected, opened_at)
				values (:number, :client, :programme, 'scripted', 'open', 'partner', :began, 'skripti', false, :now)
				""")
			.param("number", this.number.value())
			.param("client", client)
			.param("programme", PROGRAMME)
			.param("began", LocalDate.of(2026, 1, 2))
			.param("now", now())
			.update();
		this.journeys.start(this.number, "scripted", null, Map.of());
		return this;
	}

	Script takes(String who, String moment) {
		return calls(who, "/claim", null, moment);
	}

	Script opens(String who, String moment) {
		at(moment);
		succeeded(this.http.withBasicAuth("script-" + who, "polku-demo")
			.getForEntity("/api/work-items/" + task(), String.class));
		return this;
	}

	Script completes(String who, String moment, Map<String, Object> answers) {
		return calls(who, "/complete", Map.of("values", answers), moment);
	}

	private Script calls(String who, String act, Object body, String moment) {
		at(moment);
		succeeded(this.http.withBasicAuth("script-" + who, "polku-demo")
			.postForEntity("/api/work-items/" + task() + act, body, String.class));
		return this;
	}

	private static void succeeded(ResponseEntity<String> answer) {
		assertThat(answer.getStatusCode().is2xxSuccessful()).as(answer.getBody()).isTrue();
	}

	/** A message of the model: the client replied, a pause began or ended. */
	Script hears(String message, String moment) {
		at(moment);
		this.engine.getRuntimeService()
			.createMessageCorrelation(message)
			.processInstanceBusinessKey(this.number.value())
			.correlate();
		return this;
	}

	/** The case goes over to the newest version. */
	Script migrates(String moment) {
		at(moment);
		var instance = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.number.value())
			.singleResult();
		var newest = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey("scripted")
			.latestVersion()
			.singleResult();
		var plan = this.engine.getRuntimeService()
			.createMigrationPlan(instance.getProcessDefinitionId(), newest.getId())
			.mapEqualActivities()
			.build();
		this.engine.getRuntimeService().newMigration(plan).processInstanceIds(instance.getId()).execute();
		return this;
	}

	Script closes(String moment) {
		at(moment);
		this.cases.close(this.number, new Exit(Helsinki.today(this.clock), "employed", "openLabourMarket"));
		return this;
	}

	CaseNumber number() {
		return this.number;
	}

	/** Goes to another case that was begun before. */
	Script of(CaseNumber other) {
		this.number = other;
		return this;
	}

	void at(String moment) {
		this.clock.set(LocalDateTime.parse(moment).atZone(Helsinki.ZONE).toInstant());
	}

	private String task() {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
