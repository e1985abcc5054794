package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;

import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What a worker's broken program sends to the engine's interface. */
@ExtendWith(OutputCaptureExtension.class)
class EngineFaultsTests extends HostileTest {

	private static final String WORKER = "hostile-worker";

	@BeforeEach
	void worker() {
		this.tryout.person(WORKER, Role.TECHNICAL);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					400 | GET  | external-task/x/errorDetails |
					404 | GET  | external-task/x |
							400 | GET  | external-task?sortBy=x |
					400 | POST | external-task/fetchAndLock | {"workerId":"w","maxTasks":-1,"topics":[{"topicName":"t","lockDuration":1000}]}
					400 | POST | external-task/fetchAndLock | {"workerId":"w","maxTasks":1,"topics":[{"topicName":"t","lockDuration":-1}]}
					400 | POST | external-task/fetchAndLock | {"workerId":"w","maxTasks":1,"topics":[{}]}
					400 | POST | external-task/fetchAndLock | {"workerId":"w","maxTasks":"many"}
					400 | POST | external-task/fetchAndLock | {
					400 | POST | external-task/fetchAndLock | []
					400 | POST | external-task/x/bpmnError | {}
					400 | POST | external-task/x/failure | {}
					400 | POST | external-task/x/complete | {}
					404 | POST | external-task/x/complete | {"workerId":"w"}
					400 | POST | external-task/x/extendLock | {}
					400 | PUT  | external-task/x/priority | {}
					404 | PUT  | external-task/x/priority | {"priority":1}
					400 | PUT  | external-task/x/priority | {"priority":"much"}
					400 | PUT  | external-task/x/retries | {}
					405 | PUT  | version | {}
					""")
	void oddValue_isAProblemWithoutInsides(int status, String method, String path, String body, CapturedOutput output) {
		var answer = send(WORKER, request("/engine-rest/" + path).header("Content-Type", "application/json")
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody()));

		problem(status, answer);
		assertThat(answer.body()).doesNotContain("camunda", "ENGINE-", "Cannot", "null", "jersey");
		assertThat(output.getAll()).doesNotContain("\tat org.camunda", "ENGINE-16004");
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
