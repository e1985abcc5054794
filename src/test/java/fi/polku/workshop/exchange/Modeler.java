package fi.polku.workshop.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Asks as Camunda Modeler does when its deploy button is pressed. */
final class Modeler {

	private static final String BOUNDARY = "----formdata-undici-067419334282";

	private final TestRestTemplate rest;

	private final Map<String, String> fields = new LinkedHashMap<>(Map.of("deployment-source", "Camunda Modeler"));

	Modeler(TestRestTemplate rest, String username) {
		this.rest = rest.withBasicAuth(username, "polku-demo");
		this.fields.put("enable-duplicate-filtering", "true");
		this.fields.put("deploy-changed-only", "true");
	}

	/** Whether it may deploy: the first thing that Modeler asks. */
	ResponseEntity<String> asksWhetherItMay() {
		return this.rest.getForEntity("/engine-rest/deployment?maxResults=0", String.class);
	}

	ResponseEntity<String> deploys(String name, Map<String, String> files) {
		return deploys("/engine-rest/deployment/create", name, files);
	}

	ResponseEntity<String> deploys(String address, String name, Map<String, String> files) {
		var body = new StringBuilder();
		field(body, "deployment-name", name);
		this.fields.forEach((field, value) -> field(body, field, value));
		files.forEach((file, content) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
				+ file + "\"; filename=\"" + file + "\"\r\nContent-Type: text/xml\r\n\r\n" + content + "\r\n"));
		body.append("--" + BOUNDARY + "--\r\n");
		var headers = new HttpHeaders();
		headers.set(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + BOUNDARY);
		headers.set(HttpHeaders.ACCEPT, "application/json");
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, "fi");
		return this.rest.postForEntity(address,
				new HttpEntity<>(body.toString().getBytes(StandardCharsets.UTF_8), headers), String.class);
	}

	private static void field(StringBuilder body, String name, String value) {
		body.append(
				"--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
	}

}
