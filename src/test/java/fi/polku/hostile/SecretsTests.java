package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import fi.polku.StartedPolku;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Polku with known secrets that logs all in detail: none of them comes into its log, by
 * starting, by signing in and failing to, by broken requests, by second factors, links
 * and tokens, by mail whose server quotes what it refuses.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsTests {

	private static final String INDEX = key("index-neula");

	private static final String SEALING = key("sealing-neula");

	private static final String ADMIN = "Heinasuova-Neula-1";

	private static final String MAIL = "postin-neula-7718";

	private static final String GATEWAY = "viestin-neula-7719";

	private static final String TYPED = "kirjoitettu-neula-7720";

	private final List<String> secrets = new ArrayList<>(
			List.of(INDEX, SEALING, ADMIN, MAIL, GATEWAY, TYPED, basic("paakayttaja", ADMIN)));

	private final QuotingMailServer mail = new QuotingMailServer();

	private final StartedPolku polku = new StartedPolku("secrets", "--spring.profiles.active=production",
			"--server.address=127.0.0.1", "--logging.level.root=debug",
			"--POLKU_KEYS=index=" + INDEX + ",k1=" + SEALING, "--POLKU_ADMIN_USER=paakayttaja",
			"--POLKU_ADMIN_PASSWORD=" + ADMIN, "--spring.mail.host=localhost", "--spring.mail.port=" + this.mail.port(),
			"--spring.mail.properties.mail.smtp.auth=true", "--spring.mail.username=polku",
			"--spring.mail.password=" + MAIL, "--polku.mail.from=polku@example.fi",
			"--polku.text-messages.url=http://localhost:1/", "--polku.text-messages.token=" + GATEWAY,
			"--polku.limits.strangers-send=60", "--polku.public-address=https://polku.example.fi",
			// it is asked without TLS here, where a browser would keep the cookie to
			// itself
			"--polku.sign-in.secure-cookie=false");

	@BeforeAll
	void start() {
		this.polku.start();
		this.secrets.addAll(this.polku.passwords());
	}

	@AfterAll
	void stop() {
		this.polku.stop();
		this.mail.close();
	}

	@Test
	void log_holdsNoSecret() throws GeneralSecurityException {
		var stranger = new Session(this.polku.url(""));
		stranger.post("/sign-in", Map.of("username", "paakayttaja", "password", TYPED));
		stranger.post("/sign-in", Map.of("username", TYPED, "password", TYPED));
		stranger.get("/first-administrator?token=" + TYPED);
		stranger.get("/my-path/" + TYPED);
		stranger.post("/my-path/" + TYPED, Map.of("code", TYPED));
		stranger.post("/answer/" + TYPED, Map.of("code", TYPED));
		stranger.post("/refer-yourself", Map.of("lastName", TYPED, "wish", TYPED + "\u0000", "email", TYPED));
		var admin = new Session(this.polku.url(""));
		admin.post("/sign-in", Map.of("username", "paakayttaja", "password", ADMIN));
		admin.get("/admin/people");
		admin.post("/admin/people",
				Map.of("username", "uusi", "name", "Uusi", "email", "uusi@example.fi", "roles", "LEAD"));
		admin.post("/me/password", Map.of("old", TYPED, "new", TYPED, "password", TYPED, "again", TYPED));
		this.secrets.addAll(List.of(stranger.cookie("polku"), admin.cookie("polku"), admin.token()));
		for (var header : List.of("Basic " + basic("paakayttaja", ADMIN), "Basic " + basic("paakayttaja", TYPED),
				"Bearer " + TYPED, TYPED, "Basic " + TYPED)) {
			for (var body : List.of("{\"text\":\"" + TYPED + "\"}", "{\"" + TYPED, "[\"" + TYPED + "\"]", TYPED)) {
				stranger.send(stranger.request("/api/clients/search")
					.header("Authorization", header)
					.header("X-Api-Key", TYPED)
					.header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString(body)));
			}
		}
		var acts = new SecretActs(this.polku, "paakayttaja", ADMIN);
		acts.link(this.mail);
		acts.token();
		acts.secondFactor();
		this.secrets.addAll(acts.made());
		var log = this.polku.log();

		assertThat(log).as("it logs in detail").contains(" DEBUG ");
		assertThat(this.secrets).allSatisfy((secret) -> {
			assertThat(secret).hasSizeGreaterThan(5);
			assertThat(log.lines().filter((line) -> holds(line, secret)).limit(3).toList()).as(secret).isEmpty();
		});
	}

	@Test
	void answersBehindTls_sayNeverToComeWithout() {
		var answer = new Session(this.polku.url("")).get("/sign-in");

		assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
	}

	@Test
	void otherHosts_areMisdirected() {
		var port = java.net.URI.create(this.polku.url("/")).getPort();
		assertThat(Wire.status(Wire.get(port, null, "/sign-in", "Host: evil.example"))).isEqualTo(421);
		assertThat(Wire.status(Wire.get(port, null, "/sign-in", "Host: polku.example.fi"))).isEqualTo(200);
		assertThat(Wire.status(Wire.get(port, null, "/actuator/health", "Host: 10.0.0.7"))).isEqualTo(200);
	}

	@Test
	void strangersMeasure_isNotPassedByAForwardedAddress() {
		var stranger = new Session(this.polku.url(""));
		var statuses = new ArrayList<Integer>();
		for (var i = 0; i < 70; i++) {
			var answer = stranger.send(stranger.request("/language")
				.header("X-Forwarded-For", "10.0.0." + i)
				.header("Forwarded", "for=10.0.1." + i)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("x=" + i)));
			statuses.add(answer.statusCode());
		}
		for (var i = 0; i < 70 && !statuses.contains(429); i++) {
			statuses.add(stranger.post("/refer-yourself", Map.of("lastName", "x")).statusCode());
		}
		assertThat(statuses).contains(429).doesNotContain(500);
	}

	/** Six figures may stand by chance in a longer number. */
	private static boolean holds(String line, String secret) {
		return line.contains(secret)
				&& (!secret.matches("\\d{6}") || line.matches(".*(?<![\\w.-])" + secret + "(?![\\w.-]).*"));
	}

	private static String key(String seed) {
		var bytes = new byte[32];
		System.arraycopy(seed.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, seed.length());
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static String basic(String user, String password) {
		return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

}
