package fi.polku.workshop.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Asks as Camunda Modeler 5 does when its deploy button is pressed: whether somebody
 * answers, the version, then the form with the diagram and what is attached to it.
 */
final class Modeler {

	private static final String BOUNDARY = "----WebKitFormBoundaryq9pAyZUTnUBN1Mcr";

	private final TestRestTemplate rest;

	private final Map<String, String> fields = new LinkedHashMap<>(Map.of("deployment-source", "Camunda Modeler"));

	Modeler(TestRestTemplate rest, String username) {
		this.rest = (username != null) ? rest.withBasicAuth(username, "polku-demo") : rest;
		this.fields.put("enable-duplicate-filtering", "true");
	}

	/** Whether it may deploy: the first thing that Modeler asks. */
	ResponseEntity<String> asksWhetherItMay() {
		return this.rest.getForEntity("/engine-rest/deployment?maxResults=0", String.class);
	}

	/** What it asks before it deploys, and tells its statistics. */
	ResponseEntity<String> asksTheVersion() {
		return this.rest.getForEntity("/engine-rest/version", String.class);
	}

	ResponseEntity<String> deploys(String name, Map<String, String> files) {
		return deploys("/engine-rest/deployment/create", name, files);
	}

	ResponseEntity<String> deploys(String address, String name, Map<String, String> files) {
		var body = new StringBuilder();
		field(body, "deployment-name", name);
		this.fields.forEach((field, value) -> field(body, field, value));
		files.forEach((file, content) -> body
			.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file + "\"; filename=\"" + file
					+ "\"\r\nContent-Type: " + type(file) + "\r\n\r\n" + content + "\r\n"));
		body.append("--" + BOUNDARY + "--\r\n");
		var headers = new HttpHeaders();
		headers.set(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + BOUNDARY);
		headers.set(HttpHeaders.ACCEPT, "application/json");
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, "fi");
		return this.rest.postForEntity(address,
				new HttpEntity<>(body.toString().getBytes(StandardCharsets.UTF_8), headers), String.class);
	}

	/** What is attached has none of its own. */
	private static String type(String file) {
		return file.matches(".*\\.(bpmn|dmn)") ? "text/xml" : "application/octet-stream";
	}

	private static void field(StringBuilder body, String name, String value) {
		body.append(
				"--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
	}

}
