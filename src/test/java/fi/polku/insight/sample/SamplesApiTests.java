package fi.polku.insight.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.insight.AuditTown;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class SamplesApiTests {

	private static final Instant OPENED = Instant.parse("2026-03-02T08:00:00Z");

	@Autowired
	TestRestTemplate http;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Users users;

	private AuditTown town;

	private String programme;

	private final List<String> cases = new ArrayList<>();

	@BeforeEach
	void eightCases() {
		this.town = new AuditTown(this.jdbc, this.users).people("smp", Role.AUDITOR, Role.LEAD, Role.OWNER)
			.people("smp-other", Role.LEAD);
		this.programme = "SMP" + UUID.randomUUID();
		for (int i = 0; i < 8; i++) {
			this.cases.add(this.town.aCase("smp", this.programme, OPENED));
		}
	}

	/** As anyone can do it by hand: the smallest digests of seed and number. */
	@Test
	void sample_canBeDrawnAgain() throws Exception {
		var drawn = draw("auditor", "siemen-1", 3).getBody();

		var byHand = this.cases.stream()
			.sorted((one, other) -> sha("siemen-1" + one).compareTo(sha("siemen-1" + other)));
		assertThat(drawn.at("/cases")).extracting((one) -> one.get("caseNumber").asText())
			.containsExactlyElementsOf(byHand.limit(3).toList());
		assertThat(drawn.at("/cases/0/digest").asText())
			.isEqualTo(sha("siemen-1" + drawn.at("/cases/0/caseNumber").asText()));
		assertThat(drawn.at("/sample/population").asInt()).isEqualTo(8);
		assertThat(drawn.at("/sample/populationDigest").asText())
			.isEqualTo(sha(String.join("\n", this.cases.stream().sorted().toList()) + "\n"));
		assertThat(draw("auditor", "siemen-1", 3).getBody().at("/cases")).isEqualTo(drawn.at("/cases"));
	}

	@Test
	void newCases_changeNothingOfIt() {
		var drawn = draw("lead", "x", 8).getBody();
		this.town.aCase("smp", this.programme, OPENED);

		assertThat(get("lead", drawn).at("/cases")).isEqualTo(drawn.at("/cases"));
		assertThat(draw("lead", null, 20).getBody().at("/sample/size").asInt()).as("the population is smaller")
			.isEqualTo(9);
	}

	@Test
	void lead_drawsFromTheirOwnOrganisation() {
		assertThat(draw("other-lead", "x", 8).getBody().at("/sample/population").asInt()).isZero();
		assertThat(draw("owner", "x", 8).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
		var drawn = draw("lead", "x", 2).getBody();
		assertThat(get("auditor", drawn).at("/cases")).as("auditors read all").hasSize(2);
		assertThat(answer("other-lead", path(drawn)).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void finding_isKeptWithItsHistory() {
		var drawn = draw("auditor", "x", 2).getBody();
		var one = "/" + drawn.at("/cases/0/caseNumber").asText();

		assertThat(post(path(drawn) + "/cases" + one + "/openings", Map.of("purpose", "deadline")))
			.isEqualTo(HttpStatus.NO_CONTENT);
		note(drawn, one, Map.of("finding", "fault", "classification", "deadline", "note", "Myöhässä"));
		note(drawn, one, Map.of("finding", "ok", "note", "Selvisi"));

		var shown = get("auditor", drawn);
		assertThat(shown.at("/sample/noted").asInt()).isOne();
		assertThat(shown.at("/cases/0/finding").asText()).isEqualTo("ok");
		assertThat(shown.at("/cases/0/openings").asInt()).isOne();
		assertThat(answer("auditor", path(drawn) + "/cases" + one + "/notes").getBody())
			.extracting((note) -> note.get("finding").asText() + note.get("note").asText())
			.containsExactly("okSelvisi", "faultMyöhässä");
		assertThat(this.jdbc
			.sql("select purpose || kind from trail where kind = 'sample.caseOpened' and cases = array[:case]::text[]")
			.param("case", one.substring(1))
			.query(String.class)
			.single()).isEqualTo("auditsample.caseOpened");
	}

	@Test
	void whatIsMissing_isToldByField() {
		var drawn = draw("auditor", "x", 1).getBody();
		var one = path(drawn) + "/cases/" + drawn.at("/cases/0/caseNumber").asText();

		assertThat(faults("/api/insight/samples", Map.of("size", 0, "seed", "ä"))).containsExactly("name", "size",
				"seed");
		assertThat(faults(one + "/notes", Map.of("finding", "fault"))).containsExactly("classification", "noteMissing");
		assertThat(faults(one + "/notes", Map.of("finding", "x", "classification", "x", "note", "x")))
			.containsExactly("finding", "classification");
		assertThat(faults(one + "/openings", Map.of("purpose", "other"))).containsExactly("wordsMissing");
		assertThat(post(path(drawn) + "/cases/2026-999999/notes", Map.of("finding", "ok")))
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	private void note(JsonNode drawn, String one, Map<String, Object> noting) {
		assertThat(post(path(drawn) + "/cases" + one + "/notes", noting)).isEqualTo(HttpStatus.NO_CONTENT);
	}

	private List<String> faults(String path, Map<String, Object> body) {
		var refused = this.http.withBasicAuth("smp-auditor", AuditTown.PASSWORD)
			.postForEntity(path, body, JsonNode.class);
		assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		var codes = new ArrayList<String>();
		refused.getBody().get("errors").forEach((fault) -> codes.add(fault.get("code").asText()));
		return codes;
	}

	private org.springframework.http.HttpStatusCode post(String path, Map<String, Object> body) {
		return this.http.withBasicAuth("smp-auditor", AuditTown.PASSWORD)
			.postForEntity(path, body, JsonNode.class)
			.getStatusCode();
	}

	private ResponseEntity<JsonNode> draw(String who, String seed, int size) {
		var wish = new java.util.HashMap<String, Object>(Map.of("name", "Kevään otanta", "size", size));
		wish.put("seed", seed);
		return this.http.withBasicAuth("smp-" + who, AuditTown.PASSWORD)
			.postForEntity("/api/insight/samples?programme=" + this.programme, wish, JsonNode.class);
	}

	private JsonNode get(String who, JsonNode drawn) {
		return answer(who, path(drawn)).getBody();
	}

	private static String path(JsonNode drawn) {
		return "/api/insight/samples/" + drawn.at("/sample/id").asText();
	}

	private ResponseEntity<JsonNode> answer(String who, String path) {
		return this.http.withBasicAuth("smp-" + who, AuditTown.PASSWORD).getForEntity(path, JsonNode.class);
	}

	private static String sha(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
