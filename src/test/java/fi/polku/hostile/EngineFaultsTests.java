package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;

import fi.polku.security.Role;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What a worker's broken program sends to the engine's interface. */
@ExtendWith(OutputCaptureExtension.class)
class EngineFaultsTests extends HostileTest {

	private static final String WORKER = "hostile-worker";

	private static final String STUCK = """
			<?xml version="1.0" encoding="UTF-8"?>
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="stuck">
			  <process id="stuck" isExecutable="true" camunda:historyTimeToLive="P1D">
			    <startEvent id="began"/><sequenceFlow id="f1" sourceRef="began" targetRef="ask"/>
			    <serviceTask id="ask" camunda:type="external" camunda:topic="stuck"/>
			    <sequenceFlow id="f2" sourceRef="ask" targetRef="found"/><exclusiveGateway id="found"/>
			    <sequenceFlow id="f3" sourceRef="found" targetRef="ended"><conditionExpression
			        xsi:type="tFormalExpression">${answer == 'found'}</conditionExpression></sequenceFlow>
			    <sequenceFlow id="f4" sourceRef="found" targetRef="ended"><conditionExpression
			        xsi:type="tFormalExpression">${answer == 'lost'}</conditionExpression></sequenceFlow>
			    <endEvent id="ended"/>
			  </process>
			</definitions>
			""";

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ExternalTaskService externalTasks;

	@BeforeEach
	void worker() {
		this.tryout.person(WORKER, Role.TECHNICAL);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					404 | GET  | external-task/x/errorDetails |
					404 | GET  | external-task/x |
					404 | GET  | external-task |
					400 | POST | external-task/fetchAndLock | {"workerId":"w","maxTasks":-1,"topics":[{"topicName":"t","lockDuration":1000}]}
					400 | POST | external-task/fetchAndLock | {"workerId":"w","maxTasks":1,"topics":[{"topicName":"t","lockDuration":-1}]}
					400 | POST | external-task/fetchAndLock | {"workerId":"w","maxTasks":1,"topics":[{}]}
					400 | POST | external-task/fetchAndLock | {"workerId":"w","maxTasks":"many"}
					400 | POST | external-task/fetchAndLock | {
					400 | POST | external-task/fetchAndLock | []
					404 | POST | external-task/x/bpmnError | {}
					404 | POST | external-task/x/failure | {}
					404 | POST | external-task/x/complete | {"workerId":"w"}
					404 | POST | external-task/x/extendLock | {}
					404 | PUT  | external-task/x/priority | {"priority":1}
					404 | PUT  | external-task/x/retries | {"retries":1}
					405 | PUT  | version | {}
					""")
	void oddValue_isAProblemWithoutInsides(int status, String method, String path, String body, CapturedOutput output) {
		var answer = send(WORKER, request("/engine-rest/" + path).header("Content-Type", "application/json")
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody()));

		problem(status, answer);
		assertThat(answer.body()).doesNotContain("camunda", "ENGINE-", "Cannot", "null", "jersey");
		assertThat(output.getAll()).doesNotContain("\tat org.camunda", "ENGINE-16004");
	}

	/** The worker did nothing wrong and cannot mend it; its task stays where it is. */
	@Test
	void faultOfAModel_isInTheLogWithItsIncident_withoutWhatWasSent(CapturedOutput output) {
		var deployment = this.repository.createDeployment().addString("stuck.bpmn", STUCK).deploy().getId();
		try {
			this.runtime.startProcessInstanceByKey("stuck", this.tryout.start("Jumissa").value());
			var task = this.externalTasks.fetchAndLock(1, WORKER).topic("stuck", 60_000).execute().get(0).getId();

			var problem = problem(400, post(WORKER, "/engine-rest/external-task/" + task + "/complete",
					"{\"workerId\":\"%s\",\"variables\":{\"answer\":{\"value\":\"neulaxyz\"}}}".formatted(WORKER)));

			assertThat(output.getAll()).containsPattern("WARN.* incident " + problem.path("incident").asText()
					+ ": the engine's interface answered 400 to org\\.camunda\\.\\S+Exception of org\\.camunda\\.bpm\\.engine\\.impl\\.bpmn\\.")
				.doesNotContain("neulaxyz");
			assertThat(problem.path("incident").asText()).hasSize(8);
		}
		finally {
			this.repository.deleteDeployment(deployment, true);
		}
	}

	@Test
	void interface_doesNotDescribeItself() {
		for (var path : new String[] { "version", "external-task", "external-task/fetchAndLock" }) {
			var answer = send(WORKER, request("/engine-rest/" + path).method("OPTIONS", BodyPublishers.noBody()));

			assertThat(answer.statusCode()).isLessThan(500);
			assertThat(answer.body().toLowerCase()).doesNotContain("wadl", "jersey");
		}
	}

}
