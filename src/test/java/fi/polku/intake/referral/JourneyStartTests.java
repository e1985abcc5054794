package fi.polku.intake.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A referral, whichever way it comes, begins the journey of a person. */
@PolkuTest
class JourneyStartTests {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Users users;

	@Autowired
	private Clients clients;

	@Autowired
	private Cases cases;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private MockMvc site;

	@BeforeEach
	void open() {
		this.site = Site.of(this.context);
		AbstractAssertions.init(this.engine);
	}

	@Test
	void youngPersonByRest_contactDetailsAreCompleted() throws Exception {
		var born = Helsinki.today(this.clock).minusYears(22);

		var number = refer(TestCodes.of(born, 'A', 930));

		assertThat(intakeOf(number)).isWaitingAt("completeContactDetails");
		assertThat(stepsInWorkList(number)).isEqualTo("completeContactDetails");
	}

	@Test
	void personOfWhomLittleIsKnownByRest_targetGroupIsDecided() throws Exception {
		var number = refer(TestCodes.of(LocalDate.of(1980, 5, 6), '-', 931));

		assertThat(intakeOf(number)).isWaitingAt("decideTargetGroup");
		assertThat(instance(number, "clientJourney")).hasPassed("referralReceived");
	}

	@Test
	void oneself_isIdentifiedBeforeAnythingIsAsked() throws Exception {
		var name = "Alku" + Instant.now().toEpochMilli();
		this.site.perform(post("/refer-yourself").with(csrf())
			.param("firstNames", "Aino")
			.param("lastName", name)
			.param("email", "aino@esimerkki.fi")
			.param("language", "fi")
			.param("wish", "Haluaisin opiskella.")
			.param("consent", "true"));
		var number = this.jdbc.sql("""
				select k.number from client_case k join client c on c.id = k.client_id where c.last_name = :name
				""").param("name", name).query(String.class).single();
		assertThat(instance(number, "clientJourney")).hasPassed("selfReferred");
		assertThat(intakeOf(number)).isWaitingAt("identifyClient").hasNotPassed("proposeTargetGroup");
		assertThat(stepsInWorkList(number)).isEqualTo("identifyClient");
	}

	private String refer(String code) throws Exception {
		var body = """
				{"personalIdentityCode": "%s", "lastName": "Alku", "firstNames": "Aino", "source": "PARTNER",
				 "programme": "VOITTO", "reason": "Tarvitsee tukea."}
				""".formatted(code);
		var answer = this.site
			.perform(post("/api/referrals").with(user(Site.user(this.users, "ref-technical", Role.TECHNICAL)))
				.contentType(MediaType.APPLICATION_JSON)
				.content(body))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
		var client = this.clients.find(new PersonalIdentityCode(code)).orElseThrow();
		return this.cases.of(client.id()).get(0).number().value();
	}

	private ProcessInstance intakeOf(String number) {
		return instance(number, "intake");
	}

	private ProcessInstance instance(String number, String model) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(number)
			.processDefinitionKey(model)
			.singleResult();
	}

	private String stepsInWorkList(String number) {
		return this.jdbc.sql("select string_agg(step, ', ') from work_item where case_number = :number")
			.param("number", number)
			.query(String.class)
			.single();
	}

}
