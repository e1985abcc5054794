package fi.polku.benefitlist;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** One person of a list on the way through the screening. */
@PolkuTest
class ScreeningTests {

	private static final String HEADING = "Hetu;Nimi;Etuus;Kuukausi;Päivät;Kertymä\n";

	@Autowired
	ManagementService management;

	@Autowired
	RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Journeys journeys;

	@Autowired
	private InvitationDraw draw;

	@Autowired
	private Leaving leaving;

	@Autowired
	private BenefitLists benefitLists;

	private Lists lists;

	@BeforeEach
	void programme(@Autowired ListIntake intake, @Autowired ListWorker worker) {
		this.lists = new Lists(intake, worker, this.benefitLists, this.jdbc);
		this.lists.programme("VOITTO");
		this.lists.programme("JONO");
	}

	@Test
	void personToInvite_waitsInTheQueueUntilDrawn() {
		take("Jonola", "JONO", row("020382-954M", "2026-03", 345));
		var number = screening("Jonola");

		screen(number, Map.of("screening", "invite"));

		assertThat(this.journeys.standsIn(number)).containsExactly("drawnFromQueue");
		assertThat(state(number)).isEqualTo("INVITE");
		assertThat(this.draw.draw("JONO", 5)).isEqualTo(1);
		assertThat(this.journeys.standsIn(number)).containsExactly("startClientJourney");
		assertThat(this.draw.draw("JONO", 5)).isZero();
	}

	@Test
	void personAlreadyServed_endsTheScreening() {
		take("Palvela", "VOITTO", row("030780-9573", "2026-03", 345));
		var number = screening("Palvela");

		screen(number, Map.of("screening", "alreadyServed"));

		assertThat(this.journeys.isRunning(number)).isFalse();
		assertThat(state(number)).isEqualTo("SERVED");
		assertThat(caseState(number)).isEqualTo("closed");
	}

	@Test
	void personForLater_isLookedAtAgainOnTheRecheckDay() {
		take("Palaamaa", "VOITTO", row("050879-941D", "2026-03", 195));
		var number = screening("Palaamaa");
		screen(number, Map.of("screening", "later", "recheckOn", LocalDate.of(2099, 1, 1).toString()));

		this.management.executeJob(this.management.createJobQuery()
			.processDefinitionKey("listScreening")
			.activityId("recheckDayCame")
			.list()
			.stream()
			.filter((job) -> this.runtime.createProcessInstanceQuery()
				.processInstanceId(job.getProcessInstanceId())
				.processInstanceBusinessKey(number.value())
				.count() == 1)
			.findFirst()
			.orElseThrow()
			.getId());

		assertThat(state(number)).isEqualTo("OPEN");
		assertThat(this.journeys.standsIn(number)).containsExactly("screenClient");
	}

	@Test
	void personForLater_isWokenWhenAStepOfTheRulesIsCrossed() {
		take("Porrasmaa", "VOITTO", row("040879-938N", "2026-03", 195));
		var number = screening("Porrasmaa");
		screen(number, Map.of("screening", "later", "recheckOn", LocalDate.of(2099, 1, 1).toString()));
		assertThat(state(number)).isEqualTo("LATER");

		var april = take("Porrasmaa", "VOITTO", row("040879-938N", "2026-04", 199));
		assertThat(state(number)).isEqualTo("LATER");
		var may = take("Porrasmaa", "VOITTO", row("040879-938N", "2026-05", 215));

		assertThat(state(number)).isEqualTo("OPEN");
		assertThat(this.journeys.standsIn(number)).containsExactly("screenClient");
		assertThat(this.jdbc.sql("select count(*) from benefit_row where started and list_id in (:lists)")
			.param("lists", java.util.List.of(april, may))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void knownFacts_giveASegmentOnTheList() {
		take("Segmenttilä", "VOITTO", row("050972-9955", "2026-03", 345));
		var number = screening("Segmenttilä");

		screen(number, Map.of("screening", "invite", "educationLevel", "vocational", "competence", "current",
				"searchActivity", "active"));

		assertThat(this.jdbc.sql("select assessed and segment is not null from screening where case_number = :case")
			.param("case", number.value())
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void fewWhoLeft_endTheirScreening_manyAreAskedAbout() {
		var all = row("060577-9137", "2026-03", 345) + row("070666-9268", "2026-03", 345)
				+ row("080963-929M", "2026-03", 345) + row("091071-922X", "2026-03", 345);
		take("Lähtölä", "VOITTO", all);
		take("Lähtölä", "VOITTO", all.replace("2026-03", "2026-04").replace(row("091071-922X", "2026-04", 345), ""));
		assertThat(states("Lähtölä")).containsExactly("LEFT", "OPEN", "OPEN", "OPEN");

		var may = take("Lähtölä", "VOITTO", row("060577-9137", "2026-05", 345));
		assertThat(states("Lähtölä")).containsExactly("LEFT", "OPEN", "OPEN", "OPEN");
		assertThat(this.leaving.questions(may)).hasSize(1);

		this.leaving.answer(may, true);
		this.benefitLists.move(may, ListState.IMPORTING, null);
		this.lists.finish(may);
		assertThat(states("Lähtölä")).containsExactly("LEFT", "LEFT", "LEFT", "OPEN");
	}

	private UUID take(String municipality, String programme, String rows) {
		return this.lists.take(HEADING + rows, Lists.options(municipality, programme));
	}

	private static String row(String code, String month, int days) {
		return code + ";Testi, Henkilö;TMT;" + month + ";21;" + days + "\n";
	}

	private void screen(CaseNumber number, Map<String, Object> answers) {
		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult();
		assertThat(task.getTaskDefinitionKey()).isEqualTo("screenClient");
		this.tasks.complete(task.getId(), answers);
	}

	private CaseNumber screening(String municipality) {
		return new CaseNumber(this.jdbc.sql("select case_number from screening where municipality = :municipality")
			.param("municipality", municipality)
			.query(String.class)
			.single());
	}

	private String state(CaseNumber number) {
		return this.jdbc.sql("select state from screening where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	private java.util.List<String> states(String municipality) {
		return this.jdbc.sql("select state from screening where municipality = :municipality order by state")
			.param("municipality", municipality)
			.query(String.class)
			.list();
	}

	private String caseState(CaseNumber number) {
		return this.jdbc.sql("select state from client_case where number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

}
