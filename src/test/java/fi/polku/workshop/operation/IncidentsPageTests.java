package fi.polku.workshop.operation;

import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Steps that have stopped are told in words, and tried again with a reason. */
@PolkuTest
class IncidentsPageTests {

	private static final String FRAME = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
			  <process id="%1$s" name="Pysähtyvä" isExecutable="true" camunda:historyTimeToLive="P1D">
			    <startEvent id="%1$sBegan" /><sequenceFlow id="f" sourceRef="%1$sBegan" targetRef="%1$sSent" />
			    <userTask id="%1$sSent" name="Lähetä kutsu" camunda:asyncBefore="true" />
			  </process>
			</definitions>
			""";

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcClient jdbc;

	private final String model = "stopping" + UUID.randomUUID().toString().substring(0, 8);

	private String deployment;

	@BeforeEach
	void twoThatHaveStopped() {
		this.tryout.person("incident-owner", Role.OWNER);
		this.deployment = this.repository.createDeployment()
			.addString(this.model + ".bpmn", FRAME.formatted(this.model))
			.deploy()
			.getId();
		for (int i = 0; i < 2; i++) {
			var instance = this.runtime.startProcessInstanceByKey(this.model).getId();
			this.management
				.setJobRetries(this.management.createJobQuery().processInstanceId(instance).singleResult().getId(), 0);
		}
	}

	@AfterEach
	void asItWas() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void stopped_areToldByModelAndStep() throws Exception {
		this.mvc.as("incident-owner", get("/workshop/incidents"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Lähetä kutsu – Pysähtyvä")))
			.andExpect(content().string(containsString("Asioita 2")));
		this.mvc.as("incident-owner", get("/workshop")).andExpect(content().string(containsString("Pysähtyneitä 2")));
	}

	@Test
	void oneOrAll_areTriedAgainWithAReason() throws Exception {
		retry("1", "Palvelin oli kiinni");
		assertThat(stopped()).isEqualTo(1);

		retry("500", "Palvelin on auki");

		assertThat(stopped()).isZero();
		assertThat(this.jdbc.sql("""
				select v.new_value from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = 'incident.retried' and t.element like :model || '%' and v.field = 'reason' order by t.id
				""").param("model", this.model).query(String.class).list()).containsExactly("Palvelin oli kiinni",
				"Palvelin on auki");
	}

	@Test
	void withoutAReason_nothingIsTried() throws Exception {
		this.mvc
			.as("incident-owner",
					post("/workshop/incidents/retry").param("definition", definition())
						.param("step", this.model + "Sent")
						.param("type", "failedJob")
						.param("reason", " "))
			.andExpect(status().isBadRequest());

		assertThat(stopped()).isEqualTo(2);
	}

	@Test
	void stoppedStep_waitsUntilItIsLetGoOn() throws Exception {
		turn("stop");
		assertThat(this.management.createJobQuery().processDefinitionKey(this.model).suspended().count()).isEqualTo(2);
		this.mvc.as("incident-owner", get("/workshop/models/" + this.model))
			.andExpect(content().string(containsString("pysäytetty")));

		turn("resume");

		assertThat(this.management.createJobQuery().processDefinitionKey(this.model).active().count()).isEqualTo(2);
	}

	private void turn(String how) throws Exception {
		this.mvc
			.as("incident-owner",
					post("/workshop/models/" + this.model + "/versions/1/" + how).param("step", this.model + "Sent")
						.param("reason", "Huolto"))
			.andExpect(status().is3xxRedirection());
	}

	private void retry(String most, String reason) throws Exception {
		this.mvc
			.as("incident-owner",
					post("/workshop/incidents/retry").param("definition", definition())
						.param("step", this.model + "Sent")
						.param("type", "failedJob")
						.param("most", most)
						.param("reason", reason))
			.andExpect(status().is3xxRedirection());
	}

	private String definition() {
		return this.repository.createProcessDefinitionQuery().deploymentId(this.deployment).singleResult().getId();
	}

	private long stopped() {
		return this.runtime.createIncidentQuery().processDefinitionId(definition()).count();
	}

}
