package fi.polku.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who means harm, or whose program is broken, with a password of their own. */
@PolkuTest
abstract class HostileTest {

	static final String ONE = "hostile-one";

	static final String TWO = "hostile-two";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person(ONE, Role.COORDINATOR);
		this.tryout.person(TWO, Role.COORDINATOR);
	}

	String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	HttpResponse<String> get(String user, String path) {
		return send(user, request(path).GET());
	}

	HttpResponse<String> post(String user, String path, String json) {
		return send(user, request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
	}

	HttpResponse<String> post(String user, String path, String type, BodyPublisher body) {
		return send(user, request(path).header("Content-Type", type).POST(body));
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept-Language", "en");
	}

	static HttpResponse<String> send(String user, HttpRequest.Builder request) {
		if (user != null) {
			var pair = (user + ":polku-demo").getBytes(StandardCharsets.UTF_8);
			request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
		}
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A problem detail with this status that shows nothing of our inside. */
	static JsonNode problem(int status, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).as(answer.body()).hasValue("application/problem+json");
		tellsNothing(answer.body());
		var problem = json(answer);
		assertThat(problem.path("detail").asText()).isNotBlank();
		return problem;
	}

	static void tellsNothing(String body) {
		assertThat(body).doesNotContain("Exception", "\tat ", "fi.polku", "org.spring", "org.postgresql", "insert into",
				"from client", "PSQL", "java.lang");
	}

	static JsonNode json(HttpResponse<String> answer) {
		try {
			return new ObjectMapper().readTree(answer.body());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(answer.body(), ex);
		}
	}

}
