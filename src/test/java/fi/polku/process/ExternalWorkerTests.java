package fi.polku.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The npm package {@code camunda-external-task-client-js}, run by Node, works the steps
 * of a model as a technical user.
 */
@PolkuTest
class ExternalWorkerTests {

	private static final Path FRONTEND = Path.of("src/main/frontend");

	private static final Path WORKER = Path.of("src/test/resources/external/worker.mjs").toAbsolutePath();

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	HistoryService history;

	@Autowired
	ExternalTaskService externalTasks;

	private final String model = "worked" + UUID.randomUUID().toString().substring(0, 8);

	private CaseNumber number;

	private String instance;

	private String deployment;

	@BeforeEach
	void aCaseWithStepsOfOthers() {
		this.tryout.person("worker-program", Role.TECHNICAL);
		this.tryout.person("worker-coordinator", Role.COORDINATOR);
		this.tryout.deploy();
		this.number = this.tryout.start("Salainen");
		this.deployment = this.repository.createDeployment()
			.addString(this.model + ".bpmn", WorkedModel.bpmn(this.model))
			.deploy()
			.getId();
		this.instance = this.runtime.startProcessInstanceByKey(this.model, this.number.value(), Map.of("asked", "yes"))
			.getId();
	}

	@AfterEach
	void undo() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void worker_answersFailsAndRefuses_andReadsRoutingFactsAlone() throws Exception {
		var told = work("worker-program", 0);

		assertThat(told)
			.contains("{\"event\":\"asked\",\"what\":{\"businessKey\":\"" + this.number
					+ "\",\"variables\":{\"asked\":\"yes\"}}}")
			.contains("\"extendLock:success\"", "\"complete:success\"", "\"handleFailure:success\"",
					"\"handleBpmnError:success\"")
			.containsPattern("complete:error.*told.*no routing fact")
			.doesNotContain("Salainen");
		assertThat(passed()).contains("wasFound", "wasRefused").doesNotContain("wasNotFound");
		assertThat(this.runtime.getVariable(this.instance, "registerRows")).isEqualTo(3);
		assertThat(this.runtime.getVariables(this.instance)).doesNotContainKey("told");
		assertThat(this.runtime.createIncidentQuery().processInstanceId(this.instance).list()).singleElement()
			.satisfies((incident) -> {
				assertThat(incident.getIncidentType()).isEqualTo("failedExternalTask");
				assertThat(incident.getActivityId()).isEqualTo("fail");
				assertThat(incident.getIncidentMessage()).isEqualTo("The register does not answer");
			});
		assertThat(this.history.createUserOperationLogQuery().processInstanceId(this.instance).list())
			.allSatisfy((one) -> assertThat(one.getUserId()).isIn(null, "worker-program"));
	}

	@Test
	void coordinator_worksNothing() throws Exception {
		assertThat(work("worker-coordinator", 2)).contains("poll:error", "403");
		assertThat(this.externalTasks.createExternalTaskQuery().processInstanceId(this.instance).locked().count())
			.isZero();
	}

	/** What the worker prints, a line of JSON for each event. */
	private String work(String username, int exit) throws IOException, InterruptedException {
		assertThat(FRONTEND.resolve("node_modules/camunda-external-task-client-js"))
			.as("the build installs it where Node 20 and npm are found")
			.exists();
		var builder = new ProcessBuilder("node", WORKER.toString(), "http://localhost:" + this.port + "/engine-rest",
				username, this.model)
			.directory(FRONTEND.toFile())
			.redirectErrorStream(true);
		builder.environment().put("WORKER_PASSWORD", "polku-demo");
		builder.environment().put("NO_COLOR", "1");
		var node = builder.start();
		var told = new String(node.getInputStream().readAllBytes());
		assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(node.exitValue()).as(told).isEqualTo(exit);
		return told;
	}

	private List<String> passed() {
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(this.instance)
			.finished()
			.list()
			.stream()
			.map(HistoricActivityInstance::getActivityId)
			.toList();
	}

}
