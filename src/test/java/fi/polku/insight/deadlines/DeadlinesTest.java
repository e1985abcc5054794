package fi.polku.insight.deadlines;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.insight.AuditTown;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Promises of four working days from Wednesday 30.12.2037: 31.12., 4.1., 5.1. and 7.1.,
 * for New Year's Day, the weekend and Epiphany (Wednesday 6.1.) do not count. Now is
 * Tuesday 12.1.2038 at noon. Done on Monday 11.1.: two working days over; not done yet:
 * three.
 */
@PolkuTest
abstract class DeadlinesTest {

	private static final Instant NOW = Instant.parse("2038-01-12T10:00:00Z");

	private static final Instant OPENED = Instant.parse("2037-12-30T08:00:00Z");

	static final Instant MONDAY = Instant.parse("2038-01-11T08:00:00Z");

	private static final LocalDate DUE = LocalDate.of(2038, 1, 7);

	@Autowired
	TestRestTemplate http;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Users users;

	@Autowired
	MovableClock clock;

	private AuditTown town;

	private String programme;

	@BeforeEach
	void town() {
		this.clock.set(NOW);
		this.town = new AuditTown(this.jdbc, this.users)
			.people("dl", Role.AUDITOR, Role.LEAD, Role.OWNER, Role.COORDINATOR)
			.people("dl-other", Role.LEAD);
		this.programme = "DL" + UUID.randomUUID();
	}

	@AfterEach
	void clear() {
		this.clock.reset();
		this.jdbc.sql("delete from work_item where programme = 'AUD'").update();
		this.jdbc.sql("delete from insight_step where model = 'audited'").update();
	}

	long overTime() {
		long id = deadline("MISSED", null);
		var task = taskOf(id);
		this.town.isOpen(task, caseOf(id));
		happened(id, "claimed", "2038-01-04T08:00:00Z");
		return id;
	}

	void running() {
		set(deadline("MET", null),
				"due_on = '2038-01-13', due_at = '2038-01-13T22:00:00Z', verdict = 'RUNNING', " + "verdict_at = null");
	}

	/** By seven days, from Friday 8.1. on. */
	long paused() {
		long id = deadline("MET", null);
		set(id, "due_on = '2038-01-14', due_at = '2038-01-14T22:00:00Z', verdict = 'RUNNING', verdict_at = null, "
				+ "paused_days = 7");
		pause(caseOf(id), LocalDate.of(2038, 1, 8), LocalDate.of(2038, 1, 15));
		return id;
	}

	void waiting(String whom) {
		long id = deadline("MISSED", MONDAY);
		var definition = "audited:1:" + UUID.randomUUID();
		this.jdbc.sql("""
				insert into insight_step (definition_id, model, version, step, kind, waits_for)
				values (:definition, 'audited', 1, 'draftPlan', 'human', :whom)
				""").param("definition", definition).param("whom", whom).update();
		this.jdbc.sql("update act_hi_taskinst set proc_def_id_ = :definition where id_ = :task")
			.param("definition", definition)
			.param("task", taskOf(id))
			.update();
	}

	long deadline(String verdict, Instant ended) {
		var task = this.town.task("audited:1:none", "draftPlan", ended);
		return this.jdbc
			.sql("""
					insert into deadline (case_number, task_id, rule, ground, law_reference, counted_from, amount, unit, kind_of_day,
					                      moves, pauses, calendar_version, due_on, due_at, verdict, verdict_at)
					values (:case, :task, 'draftPlan', 'PROMISE', '', '2037-12-30', 4, 'days', 'workingDays',
					        false, true, 'fi-1', :due, '2038-01-07T22:00:00Z', :verdict, '2038-01-07T22:00:00Z')
					returning id
					""")
			.param("case", this.town.aCase("dl", this.programme, OPENED))
			.param("task", task)
			.param("due", DUE)
			.param("verdict", verdict)
			.query(Long.class)
			.single();
	}

	void set(long id, String what) {
		this.jdbc.sql("update deadline set " + what + " where id = :id").param("id", id).update();
	}

	void pause(String caseNumber, LocalDate from, LocalDate until) {
		this.jdbc.sql("""
				insert into case_pause (id, case_number, reason, from_day, until_day)
				values (:id, :case, 'otherReason', :from, :until)
				""")
			.param("id", UUID.randomUUID())
			.param("case", caseNumber)
			.param("from", from)
			.param("until", until)
			.update();
	}

	void happened(long id, String kind, String at) {
		this.jdbc.sql("insert into work_event (task_id, case_number, kind, at) values (:task, :case, :kind, :at)")
			.param("task", taskOf(id))
			.param("case", caseOf(id))
			.param("kind", kind)
			.param("at", Timestamp.from(Instant.parse(at)))
			.update();
	}

	String caseOf(long id) {
		return of(id, "case_number");
	}

	String taskOf(long id) {
		return of(id, "task_id");
	}

	String of(long id, String column) {
		return this.jdbc.sql("select " + column + " from deadline where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	JsonNode get(String who, String filter) {
		var answer = answer(who, "?programme=" + this.programme + filter);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	JsonNode list(String who, String filter) {
		return answer(who, "/list?programme=" + this.programme + filter).getBody();
	}

	ResponseEntity<JsonNode> answer(String who, String path) {
		return this.http.withBasicAuth("dl-" + who, AuditTown.PASSWORD)
			.getForEntity("/api/insight/deadlines" + path, JsonNode.class);
	}

}
