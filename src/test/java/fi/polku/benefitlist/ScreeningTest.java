package fi.polku.benefitlist;

import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of two programmes, and the people on them. */
@PolkuTest
abstract class ScreeningTest {

	static final String HEADING = "Hetu;Nimi;Etuus;Kuukausi;Päivät;Kertymä\n";

	@Autowired
	ManagementService management;

	@Autowired
	RuntimeService runtime;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TaskService tasks;

	@Autowired
	Journeys journeys;

	@Autowired
	InvitationDraw draw;

	@Autowired
	Leaving leaving;

	@Autowired
	BenefitLists benefitLists;

	Lists lists;

	@BeforeEach
	void programme(@Autowired ListIntake intake, @Autowired ListWorker worker) {
		this.lists = new Lists(intake, worker, this.benefitLists, this.jdbc);
		this.lists.programme("VOITTO");
		this.lists.programme("JONO");
	}

	UUID take(String municipality, String programme, String rows) {
		return this.lists.take(HEADING + rows, Lists.options(municipality, programme));
	}

	static String row(String code, String month, int days) {
		return code + ";Testi, Henkilö;TMT;" + month + ";21;" + days + "\n";
	}

	void screen(CaseNumber number, Map<String, Object> answers) {
		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult();
		assertThat(task.getTaskDefinitionKey()).isEqualTo("screenClient");
		this.tasks.complete(task.getId(), answers);
	}

	CaseNumber screening(String municipality) {
		return new CaseNumber(this.jdbc.sql("select case_number from screening where municipality = :municipality")
			.param("municipality", municipality)
			.query(String.class)
			.single());
	}

	String state(CaseNumber number) {
		return this.jdbc.sql("select state from screening where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	java.util.List<String> states(String municipality) {
		return this.jdbc.sql("select state from screening where municipality = :municipality order by state")
			.param("municipality", municipality)
			.query(String.class)
			.list();
	}

	String caseState(CaseNumber number) {
		return this.jdbc.sql("select state from client_case where number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

}
