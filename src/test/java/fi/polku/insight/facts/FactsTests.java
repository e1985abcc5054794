package fi.polku.insight.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.worklist.Tasks;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written of the work as it is done, and made anew from what it came from. */
@PolkuTest
class FactsTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	FactRows rows;

	@Autowired
	Tryout tryout;

	@Autowired
	Tasks tasks;

	@Autowired
	CurrentUser current;

	@Autowired
	MovableClock clock;

	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void time() {
		this.clock.reset();
	}

	@Test
	void aNewCase_isKnownAndHasItsRunsAndSteps() {
		var number = start();

		assertThat(events(number)).isNotEmpty()
			.allSatisfy((event) -> assertThat(event).containsEntry("model", event.get("of_model")));
		assertThat(this.rows.differences()).isZero();
	}

	/** Opening a task is work only once it is done, and so is the team that did it. */
	@Test
	void aGivenTaskThatIsOpenedOnly_differsInNothing() {
		var task = this.tryout.taskOf(start());
		var lead = this.tryout.person("facts-lead", Role.LEAD, Role.COORDINATOR);
		this.tryout.person("facts-guide", Role.COORDINATOR);
		var guide = new Person("facts-guide", "Ohjaaja", Set.of(Role.COORDINATOR), "tryout", "facts-team", null);
		this.current.as(lead, () -> this.tasks.assign(task, "facts-guide", lead));

		assertThat(this.current.as(guide, () -> this.tasks.open(task, guide, Locale.ROOT))).isPresent();

		assertThat(this.rows.differences()).isZero();
	}

	/**
	 * After a restore the rows have numbers that transactions of this server never had.
	 */
	@Test
	void stepsOfAnotherServer_areReadOnceTheyAreAdopted() {
		start();
		assertThat(this.rows.areFromElsewhere()).isFalse();
		this.jdbc.sql("""
				update insight_event set written = '9000000000000000'
				 where id = (select id from insight_event order by sequence desc limit 1)
				""").update();
		assertThat(this.rows.areFromElsewhere()).isTrue();

		this.rows.adopt();

		assertThat(this.rows.areFromElsewhere()).isFalse();
		assertThat(this.rows.differences()).isZero();
	}

	@Test
	void theFactsOfAllTests_areThoseOfTheHistory_madeAnewToo() {
		start();
		var before = all();

		forget("insight_event", "instance_id");
		forget("insight_instance", "id");
		assertThat(this.rows.differences()).isPositive();
		this.rows.rebuild();

		assertThat(this.rows.differences()).isZero();
		assertThat(all()).isEqualTo(before);
	}

	/** What was once read of a model otherwise. */
	@Test
	void stepsWrittenByAnOlderReading_areReadAnew() {
		var number = start();
		this.jdbc
			.sql("""
					update insight_step set waits_for = 'pause'
					 where id in (select e.step_id from insight_event e join insight_case c on c.id = e.case_id where c.number = :number)
					""")
			.param("number", number.value())
			.update();
		assertThat(this.rows.differences()).isPositive();

		this.rows.rebuild();

		assertThat(this.rows.differences()).isZero();
		assertThat(events(number)).extracting((event) -> event.get("waits_for")).doesNotContain("pause");
	}

	/** What the engine remembers; other tests have facts without a history. */
	private void forget(String table, String run) {
		this.jdbc
			.sql("delete from %s where %s::text in (select right(id_, 36) from act_hi_procinst)".formatted(table, run))
			.update();
	}

	private CaseNumber start() {
		this.tryout.deploy();
		return this.tryout.start("Faktala");
	}

	private List<Map<String, Object>> events(CaseNumber number) {
		return this.jdbc.sql("""
				select e.*, s.step, s.kind, s.waits_for, s.model, i.model as of_model, i.version
				  from insight_event e
				  join insight_step s on s.id = e.step_id
				  join insight_instance i on i.id = e.instance_id
				  join insight_case c on c.id = e.case_id
				 where c.number = :number
				 order by e.created_at, e.sequence
				""").param("number", number.value()).query().listOfRows();
	}

	private String all() {
		return this.jdbc
			.sql("""
					select md5(string_agg(concat_ws('|', id, instance_id, case_id, step_id, sequence, person_id, team_id,
					                                created_at, claimed_at, started_at, completed_at, outcome), ';' order by id))
					       || (select md5(string_agg(concat_ws('|', id, case_id, model, version, began_at, ended_at, migrated_at),
					                                 ';' order by id))
					             from insight_instance)
					  from insight_event
					""")
			.query(String.class)
			.single();
	}

	/** Comparing case numbers by another collation, it would go through all events. */
	@ParameterizedTest
	@CsvSource({ "insight_event_derived, work_event_case", "insight_instance_derived, insight_case_number_key" })
	void aFact_isFoundThroughIndexes(String view, String index) {
		var plan = this.transaction.execute((status) -> {
			this.jdbc.sql("set local enable_seqscan = off").update();
			return this.jdbc.sql("explain select * from " + view + " where history_id = 'one'")
				.query(String.class)
				.list();
		});

		assertThat(plan).anyMatch((line) -> line.contains(index));
	}

}
