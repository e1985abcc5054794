package fi.polku.worklist;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs of two coordinators and an owner. */
@PolkuTest
abstract class ApiTest {

	static final Map<String, Object> GOOD = Map.of("story", "Etsii työtä", "joins", true);

	@Autowired
	Tryout tryout;

	@Autowired
	TestRestTemplate http;

	@Autowired
	BulkWorker worker;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("api-one", Role.COORDINATOR);
		this.tryout.person("api-two", Role.COORDINATOR);
		this.tryout.person("api-owner", Role.OWNER);
	}

	String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	ResponseEntity<JsonNode> get(String user, String path) {
		return this.http.withBasicAuth(user, "polku-demo").getForEntity(path, JsonNode.class);
	}

	ResponseEntity<JsonNode> post(String user, String path, Object body) {
		return post(user, path, body, null);
	}

	ResponseEntity<JsonNode> post(String user, String path, Object body, String key) {
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		if (key != null) {
			headers.set("Idempotency-Key", key);
		}
		return this.http.withBasicAuth(user, "polku-demo")
			.exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
	}

}
