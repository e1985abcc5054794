package fi.polku.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a program sends wrongly, it gets a problem detail and never our inside. */
@PolkuTest
class ApiFaultsTests {

	@LocalServerPort
	private int port;

	@Test
	void brokenJson_saysWhere() throws Exception {
		JsonNode problem = problemOf(400, post("/visits", "application/json", "{\n\"client\": }"));

		assertThat(problem.get("detail").asText()).isEqualTo("JSON ei ole eheä: rivi 2, sarake 11.");
	}

	@Test
	void dayThatDoesNotExist_namesTheField() throws Exception {
		JsonNode problem = problemOf(400, post("/visits", "application/json", "{\"day\": \"2026-02-30\"}"));

		assertThat(problem.get("detail").asText()).isEqualTo("Kohdan day arvo ei kelpaa.");
	}

	@Test
	void unknownMediaType_isRefused() throws Exception {
		problemOf(415, post("/visits", "application/x-unheard-of", "?"));
	}

	@Test
	void wrongType_namesTheParameter() throws Exception {
		JsonNode problem = problemOf(400, get("/visits?limit=many"));

		assertThat(problem.at("/errors/0/field").asText()).isEqualTo("limit");
	}

	@Test
	void missingParameterAndPart_areNamed() throws Exception {
		assertThat(problemOf(400, get("/visits")).get("detail").asText()).isEqualTo("Kohta limit puuttuu.");
		assertThat(problemOf(400, multipart("other")).get("detail").asText()).isEqualTo("Kohta file puuttuu.");
	}

	@Test
	void wrongMethodAndAddress_areTold() throws Exception {
		problemOf(405, post("/refused", "application/json", "{}"));
		problemOf(404, get("/nowhere"));
	}

	@Test
	void refusal_carriesItsFields() throws Exception {
		JsonNode problem = problemOf(422, get("/refused"));

		assertThat(problem.at("/errors/0/message").asText()).isEqualTo("Päivä puuttuu.");
	}

	@Test
	void ownFault_givesAnIncidentAndNothingElse() throws Exception {
		HttpResponse<String> answer = multipart("file");

		assertThat(problemOf(500, answer).get("incident").asText()).hasSize(8);
		assertThat(answer.body()).doesNotContain("secret", "Exception", "at fi.polku");
	}

	private HttpResponse<String> get(String path) throws Exception {
		return send(HttpRequest.newBuilder(address(path)));
	}

	private HttpResponse<String> post(String path, String type, String body) throws Exception {
		return send(
				HttpRequest.newBuilder(address(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> multipart(String part) throws Exception {
		String body = "--x\r\nContent-Disposition: form-data; name=\"" + part
				+ "\"; filename=\"a.csv\"\r\n\r\na\r\n--x--\r\n";
		return post("/files", "multipart/form-data; boundary=x", body);
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + "/api/gallery" + path);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

	private static JsonNode problemOf(int status, HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = new ObjectMapper().readTree(answer.body());
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("title").asText()).isNotBlank();
		return problem;
	}

}
