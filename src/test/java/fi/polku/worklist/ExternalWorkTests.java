package fi.polku.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A program works the steps of the cases of its organisation, and the trail says so. */
@PolkuTest
class ExternalWorkTests {

	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
			    targetNamespace="reach">
			  <process id="reach" isExecutable="true" camunda:historyTimeToLive="P1D">
			    <startEvent id="began"/><sequenceFlow id="f1" sourceRef="began" targetRef="ask"/>
			    <serviceTask id="ask" camunda:type="external" camunda:topic="reach"/>
			    <sequenceFlow id="f2" sourceRef="ask" targetRef="ended"/><endEvent id="ended"/>
			  </process>
			</definitions>
			""";

	@Autowired
	private TestRestTemplate rest;

	@Autowired
	private Tryout tryout;

	@Autowired
	private Users users;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	private String deployment;

	private CaseNumber number;

	@BeforeEach
	void aStepForPrograms() {
		this.tryout.person("reach-program", Role.TECHNICAL);
		this.tryout.person("reach-owner", Role.OWNER);
		if (this.users.find("reach-stranger").isEmpty()) {
			this.users.add(new Person("reach-stranger", "x", Set.of(Role.TECHNICAL), "own", null, null), "polku-demo");
		}
		this.tryout.deploy();
		this.deployment = this.repository.createDeployment().addString("reach.bpmn", MODEL).deploy().getId();
		this.number = this.tryout.start("Ulottuva");
		this.runtime.startProcessInstanceByKey("reach", this.number.value());
	}

	@AfterEach
	void undo() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void owner_deploysAndWorksNothing() {
		assertThat(fetch("reach-owner").getStatusCode().value()).isEqualTo(403);
		assertThat(as("reach-owner").getForEntity("/engine-rest/external-task", String.class).getStatusCode().value())
			.isEqualTo(403);
		assertThat(as("reach-owner").getForEntity("/engine-rest/engine/default/version", String.class)
			.getStatusCode()
			.value()).isEqualTo(200);
	}

	@Test
	void programOfAnotherOrganisation_findsNothing() {
		assertThat(fetch("reach-stranger").getBody()).isEmpty();
		var task = fetch("reach-program").getBody().get(0).path("id").asText();

		for (var how : List.of("complete", "failure", "bpmnError", "extendLock", "unlock")) {
			assertThat(tell("reach-stranger", task, how)).as(how).isEqualTo(404);
		}
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("reach").count()).isOne();
	}

	@Test
	void stepsOfOthers_standInNobodysWay() {
		this.jdbc.sql("update client_case set organisation = 'own' where number = :number")
			.param("number", this.number.value())
			.update();
		var own = this.tryout.start("Oma");
		this.runtime.startProcessInstanceByKey("reach", own.value());

		assertThat(fetch("reach-program").getBody()).singleElement()
			.satisfies((task) -> assertThat(task.path("businessKey").asText()).isEqualTo(own.value()));
		assertThat(fetch("reach-stranger").getBody()).singleElement()
			.satisfies((task) -> assertThat(task.path("businessKey").asText()).isEqualTo(this.number.value()));
	}

	@Test
	void whatIsFetchedAndTold_standsInTheTrail() {
		var task = fetch("reach-program").getBody().get(0).path("id").asText();
		assertThat(told()).containsExactly("reach-program externalTask.fetched");

		assertThat(tell("reach-program", task, "complete")).isEqualTo(204);

		assertThat(told()).containsExactly("reach-program externalTask.fetched",
				"reach-program externalTask.completed ask");
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("reach").count()).isZero();
		assertThat(tell("reach-program", task, "complete")).isEqualTo(404);
		assertThat(told()).hasSize(2);
	}

	private ResponseEntity<JsonNode> fetch(String who) {
		return as(who).postForEntity("/engine-rest/external-task/fetchAndLock", Map.of("workerId", "w", "maxTasks", 1,
				"topics", List.of(Map.of("topicName", "reach", "lockDuration", 60_000))), JsonNode.class);
	}

	private int tell(String who, String task, String how) {
		return as(who)
			.postForEntity("/engine-rest/external-task/" + task + "/" + how, Map.of("workerId", "w"), String.class)
			.getStatusCode()
			.value();
	}

	private List<String> told() {
		return this.jdbc.sql("""
				select concat_ws(' ', username, kind, element) from trail
				 where :number = any (cases) and kind like 'externalTask.%' order by id
				""").param("number", this.number.value()).query(String.class).list();
	}

	private TestRestTemplate as(String who) {
		return this.rest.withBasicAuth(who, "polku-demo");
	}

}
