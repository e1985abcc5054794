package fi.polku.insight;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Logs of others, as programs send them. */
@PolkuTest
abstract class EventLogTest {

	@Autowired
	TestRestTemplate http;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		this.tryout.person("log-auditor", Role.AUDITOR);
		this.tryout.person("log-coordinator", Role.COORDINATOR);
	}

	ResponseEntity<JsonNode> take(List<String> rows) {
		var csv = "patient,activity,when,lifecycle,resource\n" + String.join("\n", rows) + "\n";
		var body = new LinkedMultiValueMap<String, Object>();
		body.add("file", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "small.csv";
			}
		});
		body.add("mapping", "{\"case\":\"patient\",\"timestamp\":\"when\"}");
		var answer = this.http.withBasicAuth("log-auditor", "polku-demo")
			.postForEntity("/api/event-logs", body, JsonNode.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		return answer;
	}

	ResponseEntity<JsonNode> stream(String who, String text) {
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_XML);
		return this.http.withBasicAuth("log-" + who, "polku-demo")
			.exchange("/api/event-logs", HttpMethod.POST, new HttpEntity<>(text, headers), JsonNode.class);
	}

	JsonNode statistics(JsonNode taken, String lifecycle) {
		var answer = get(taken, "/statistics?lifecycle=" + lifecycle);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	ResponseEntity<JsonNode> get(JsonNode taken, String path) {
		return this.http.withBasicAuth("log-auditor", "polku-demo")
			.getForEntity("/api/event-logs/" + taken.get("id").asText() + path, JsonNode.class);
	}

}
