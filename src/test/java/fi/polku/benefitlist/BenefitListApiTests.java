package fi.polku.benefitlist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class BenefitListApiTests {

	@Autowired
	private ObjectMapper json;

	@LocalServerPort
	private int port;

	private Lists lists;

	@BeforeEach
	void people(@Autowired ListIntake intake, @Autowired ListWorker worker, @Autowired BenefitLists benefitLists,
			@Autowired JdbcClient jdbc, @Autowired Users users) {
		this.lists = new Lists(intake, worker, benefitLists, jdbc);
		this.lists.programme("VOITTO");
		Lists.person(users, "benefit-list-coordinator", Role.COORDINATOR);
		Lists.person(users, "list-nurse", Role.NURSE);
	}

	@Test
	void brokenList_refusesExactlyItsFaultyLines() throws IOException {
		var expected = this.json.readTree(getClass().getResource("/lists/benefit-list-broken.expected.json"));

		var posted = post(resource("/lists/benefit-list-broken.csv"), Map.of("municipality", "Rikkola"));
		assertThat(posted.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
		var id = posted.getBody().get("id").asText();
		this.lists.finish(UUID.fromString(id));

		var status = get(id);
		assertThat(status.get("state").asText()).isEqualTo("DONE");
		assertThat(status.get("rows").asInt()).isEqualTo(expected.get("rows").asInt());
		assertThat(status.get("rejected").asInt()).isEqualTo(expected.get("faulty_lines").size());
		assertThat(status.get("accepted").asInt() + status.get("rejected").asInt())
			.isEqualTo(status.get("rows").asInt());
		for (var fault : status.get("faults")) {
			var wanted = expected.get("faulty_lines").get(fault.get("line").asText());
			assertThat(fault.get("column").asText()).isEqualTo(wanted.get("column").asText());
			assertThat(fault.get("message").asText()).isNotBlank();
		}
	}

	@Test
	void fileThatIsNoList_isRefusedAtOnceWithItsReason() {
		var empty = post(bytes("", "empty.csv"), Map.of());
		assertThat(empty.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat(empty.getBody().get("faults").get(0).get("code").asText()).isEqualTo("EMPTY_FILE");

		var missing = post(bytes("Hetu;Etuus\n131052-308T;TMT\n", "missing.csv"), Map.of());
		assertThat(missing.getBody().get("faults")).extracting((fault) -> fault.get("code").asText())
			.containsOnly("MISSING_COLUMN");
	}

	@Test
	void columnsMappedOnce_areKnownTheNextTime() {
		var mapping = "{\"columns\":{\"K1\":\"IDENTITY_CODE\",\"K2\":\"FULL_NAME\",\"K3\":\"TOTAL_DAYS\"}}";
		var first = post(bytes("K1;K2;K3\n030780-9573;Yksi, Ykä;345\n", "a.csv"),
				Map.of("mapping", mapping, "municipality", "Kartala", "month", "2026-03"));
		assertThat(first.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);

		var next = post(bytes("K1;K2;K3\n030780-9573;Yksi, Ykä;345\n", "b.csv"),
				Map.of("municipality", "Kartala", "month", "2026-04"));

		assertThat(next.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
	}

	@Test
	void wrongOptions_areNamed() {
		assertThat(post(bytes("x", "x.csv"), Map.of("month", "maaliskuu")).getStatusCode())
			.isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(post(bytes("x", "x.csv"), Map.of("programme", "EIOLE")).getStatusCode())
			.isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(post(bytes("x", "x.csv"), Map.of("mapping", "{")).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@Test
	void othersMayNot() {
		var rest = new TestRestTemplate("list-nurse", "polku-demo");
		assertThat(rest.getForEntity(url("/api/benefit-lists/" + UUID.randomUUID()), String.class).getStatusCode())
			.isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(coordinator().getForEntity(url("/api/benefit-lists/" + UUID.randomUUID()), String.class)
			.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	private ResponseEntity<JsonNode> post(ByteArrayResource file, Map<String, String> parts) {
		var body = new LinkedMultiValueMap<String, Object>();
		body.add("file", file);
		parts.forEach(body::add);
		return coordinator().postForEntity(url("/api/benefit-lists"), body, JsonNode.class);
	}

	private JsonNode get(String id) {
		return coordinator().getForObject(url("/api/benefit-lists/" + id), JsonNode.class);
	}

	private static TestRestTemplate coordinator() {
		return new TestRestTemplate("benefit-list-coordinator", "polku-demo");
	}

	private String url(String path) {
		return "http://localhost:" + this.port + path;
	}

	private ByteArrayResource resource(String path) throws IOException {
		try (var in = getClass().getResourceAsStream(path)) {
			return named(in.readAllBytes(), path.substring(path.lastIndexOf('/') + 1));
		}
	}

	private static ByteArrayResource bytes(String text, String name) {
		return named(text.getBytes(StandardCharsets.UTF_8), name);
	}

	private static ByteArrayResource named(byte[] bytes, String name) {
		return new ByteArrayResource(bytes) {
			@Override
			public String getFilename() {
				return name;
			}
		};
	}

}
