package fi.polku.insight.deadlines;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.insight.AuditTown;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Promises of four working days from Wednesday 30.12.2037: 31.12., 4.1., 5.1. and 7.1.,
 * for New Year's Day, the weekend and Epiphany (Wednesday 6.1.) do not count. Now is
 * Tuesday 12.1.2038 at noon. Done on Monday 11.1.: two working days over; not done yet:
 * three.
 */
@PolkuTest
class DeadlinesApiTests {

	private static final Instant NOW = Instant.parse("2038-01-12T10:00:00Z");

	private static final Instant OPENED = Instant.parse("2037-12-30T08:00:00Z");

	private static final Instant MONDAY = Instant.parse("2038-01-11T08:00:00Z");

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

	@Test
	void keptAndMissed_areCounted() {
		for (int i = 0; i < 6; i++) {
			deadline("MET", MONDAY);
		}
		for (int i = 0; i < 5; i++) {
			deadline("MISSED", MONDAY);
			overTime();
			running();
			paused();
			deadline("CANCELLED", MONDAY);
		}

		var report = get("auditor", "");

		assertThat(report.at("/total/counts")).hasToString(
				"{\"all\":31,\"met\":6,\"missed\":5,\"overTime\":5,\"running\":5,\"paused\":5,\"cancelled\":5}");
		assertThat(report.at("/total/shareMet/value").asDouble()).isEqualTo(6 / 16.0);
		assertThat(report.at("/total/shareMet/lower").asDouble()).isCloseTo(0.18481232558863633, within(1e-9));
		assertThat(report.at("/total/shareMet/upper").asDouble()).isCloseTo(0.6135895945449727, within(1e-9));
		var rule = report.at("/rules/0");
		assertThat(rule.at("/rule").asText()).isEqualTo("draftPlan");
		assertThat(rule.at("/daysOver"))
			.hasToString("[{\"unit\":\"workingDays\",\"deadlines\":10,\"mean\":2.5,\"median\":2.5,\"longest\":3}]");
		assertThat(rule.at("/paused")).hasToString("{\"deadlines\":5,\"days\":35}");
		assertThat(rule.at("/calendarVersions/0").asText()).isEqualTo("fi-1");
		assertThat(report.at("/by/month/0/key").asText()).isEqualTo("2038-01");
		assertThat(report.at("/by/step/0/key").asText()).isEqualTo("draftPlan");
		assertThat(report.at("/causes")).extracting((one) -> one.get("cause").asText() + one.get("deadlines").asInt())
			.containsExactly("claimed5", "unclaimed5");
	}

	@Test
	void cause_isWhatWasExplainedElseWhoHeldTheBall() {
		this.jdbc.sql("update deadline set reason = 'Sairaus' where id = :id")
			.param("id", deadline("MISSED", MONDAY))
			.update();
		pause(caseOf(deadline("MISSED", MONDAY)), LocalDate.of(2038, 1, 7), LocalDate.of(2038, 1, 8));
		waiting("client");
		waiting("partner");
		long released = overTime();
		happened(released, "released", "2038-01-07T21:59:59Z");
		happened(released, "claimed", "2038-01-07T22:00:00Z");

		assertThat(list("auditor", "")).extracting((one) -> one.get("cause").asText())
			.containsExactlyInAnyOrder("explained", "paused", "client", "partner", "unclaimed");
		assertThat(list("auditor", "&cause=client")).hasSize(1);
		assertThat(get("auditor", "&verdict=late").at("/causes")).as("each is about one person")
			.hasSize(5)
			.allSatisfy((one) -> assertThat(one.get("deadlines").isNull()).isTrue());
	}

	@Test
	void arithmetic_isShown() {
		long id = paused();

		var proved = answer("auditor", "/" + id).getBody();

		assertThat(proved.at("/proof/skipped")).extracting((one) -> one.get("day").asText() + one.get("why").asText())
			.containsExactly("2038-01-01NEW_YEAR", "2038-01-02SATURDAY", "2038-01-03SUNDAY", "2038-01-06EPIPHANY");
		assertThat(proved.at("/proof/firstDay").asText()).isEqualTo("2037-12-31");
		assertThat(proved.at("/proof/movedTo").asText()).isEqualTo("2038-01-07");
		assertThat(proved.at("/proof/due").asText()).isEqualTo("2038-01-14");
		assertThat(proved.at("/proof/agrees").asBoolean()).isTrue();
		assertThat(proved.at("/pauses/0/from").asText()).isEqualTo("2038-01-08");
		assertThat(this.jdbc
			.sql("select count(*) from trail where kind = 'deadline.proved' and cases = array[:case]::text[]")
			.param("case", caseOf(id))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void fewPeople_areNotCounted() {
		overTime();
		deadline("MET", MONDAY);

		var report = get("auditor", "");

		assertThat(report.at("/cases").isNull()).isTrue();
		assertThat(report.at("/total/suppressed").asBoolean()).isTrue();
		assertThat(report.at("/rules/0/counts/met").isNull()).isTrue();
		assertThat(report.at("/rules/0/shareMet").isNull()).isTrue();
		assertThat(report.at("/rules/0/daysOver")).isEmpty();
	}

	@Test
	void otherOrganisation_isNotSeen() {
		for (int i = 0; i < 5; i++) {
			deadline("MET", MONDAY);
		}

		assertThat(get("lead", "").at("/total/counts/met").asInt()).isEqualTo(5);
		assertThat(get("owner", "").at("/total/counts/met").asInt()).isEqualTo(5);
		assertThat(list("owner", "")).as("owners see no case").isEmpty();
		assertThat(get("other-lead", "").at("/total/counts/met").asInt()).isZero();
		assertThat(answer("coordinator", "").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
		long id = deadline("MET", MONDAY);
		assertThat(answer("other-lead", "/" + id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void filters_narrow() {
		deadline("MET", MONDAY);

		for (var none : List.of("from=2038-01-08", "to=2037-12-29", "dueFrom=2038-01-08", "dueTo=2038-01-06",
				"segment=x", "area=x", "team=x", "step=x", "model=x", "model=audited&version=9", "outcome=employed",
				"state=closed", "ground=law", "rule=x", "verdict=missed")) {
			assertThat(list("auditor", "&" + none)).as(none).isEmpty();
		}
		assertThat(list("auditor",
				"&dueFrom=2038-01-07&dueTo=2038-01-07&from=2037-12-30&to=2037-12-30&step=draftPlan&model=audited&ground=promise"
						+ "&rule=draftPlan&verdict=met&state=open"))
			.hasSize(1);
	}

	@Test
	void whatCannotBeAsked_isRefused() {
		for (var bad : List.of("from=yesterday", "from=2038-02-01&to=2038-01-01", "dueTo=soon",
				"dueFrom=2038-02-01&dueTo=2038-01-01", "verdict=late2", "ground=god", "state=x", "cause=x", "version=x",
				"log=" + UUID.randomUUID())) {
			assertThat(answer("auditor", "?" + bad).getStatusCode()).as(bad).isEqualTo(HttpStatus.BAD_REQUEST);
		}
		assertThat(answer("auditor", "/0").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	private long overTime() {
		long id = deadline("MISSED", null);
		var task = taskOf(id);
		this.town.isOpen(task, caseOf(id));
		happened(id, "claimed", "2038-01-04T08:00:00Z");
		return id;
	}

	private void running() {
		set(deadline("MET", null),
				"due_on = '2038-01-13', due_at = '2038-01-13T22:00:00Z', verdict = 'RUNNING', " + "verdict_at = null");
	}

	/** By seven days, from Friday 8.1. on. */
	private long paused() {
		long id = deadline("MET", null);
		set(id, "due_on = '2038-01-14', due_at = '2038-01-14T22:00:00Z', verdict = 'RUNNING', verdict_at = null, "
				+ "paused_days = 7");
		pause(caseOf(id), LocalDate.of(2038, 1, 8), LocalDate.of(2038, 1, 15));
		return id;
	}

	private void waiting(String whom) {
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

	private long deadline(String verdict, Instant ended) {
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

	private void set(long id, String what) {
		this.jdbc.sql("update deadline set " + what + " where id = :id").param("id", id).update();
	}

	private void pause(String caseNumber, LocalDate from, LocalDate until) {
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

	private void happened(long id, String kind, String at) {
		this.jdbc.sql("insert into work_event (task_id, case_number, kind, at) values (:task, :case, :kind, :at)")
			.param("task", taskOf(id))
			.param("case", caseOf(id))
			.param("kind", kind)
			.param("at", Timestamp.from(Instant.parse(at)))
			.update();
	}

	private String caseOf(long id) {
		return of(id, "case_number");
	}

	private String taskOf(long id) {
		return of(id, "task_id");
	}

	private String of(long id, String column) {
		return this.jdbc.sql("select " + column + " from deadline where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	private JsonNode get(String who, String filter) {
		var answer = answer(who, "?programme=" + this.programme + filter);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	private JsonNode list(String who, String filter) {
		return answer(who, "/list?programme=" + this.programme + filter).getBody();
	}

	private ResponseEntity<JsonNode> answer(String who, String path) {
		return this.http.withBasicAuth("dl-" + who, AuditTown.PASSWORD)
			.getForEntity("/api/insight/deadlines" + path, JsonNode.class);
	}

}
