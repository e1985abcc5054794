package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fi.polku.StartedPolku;
import org.apache.commons.codec.binary.Base32;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do with secrets that Polku makes for them: a client's link with its code in
 * a mail that is refused, a second factor with its codes, a token for a program.
 */
final class SecretActs {

	private static final Pattern SECRET = Pattern.compile("data-secret>([^<]+)<");

	private static final Pattern RECOVERY = Pattern.compile("data-code>([a-z0-9-]+)<");

	private static final Pattern LINK = Pattern
		.compile("class=\"lines\">[^<]*/my-path/([\\w-]+)<.*?<strong>(\\d{6})</strong>", Pattern.DOTALL);

	private final List<String> made = new ArrayList<>();

	private final StartedPolku polku;

	private final String username;

	private final String password;

	SecretActs(StartedPolku polku, String username, String password) {
		this.polku = polku;
		this.username = username;
		this.password = password;
		for (var role : List.of("LEAD", "COORDINATOR")) {
			polku.database()
				.sql("insert into user_role (username, role) values (:who, :role) on conflict do nothing")
				.param("who", username)
				.param("role", role)
				.update();
		}
	}

	/** All that has been made. */
	List<String> made() {
		return List.copyOf(this.made);
	}

	/** The client gets it by a mail that is not taken, and opens it. */
	void link(QuotingMailServer mail) {
		var me = signedIn();
		var links = "/cases/" + referred() + "/links";
		this.polku.database().sql("update client set contact_channel = 'email'").update();
		me.post(links, Map.of("kind", "client", "send", "true"));
		var link = LINK.matcher(me.get(links).body());
		assertThat(link.find()).as("the link that was made").isTrue();
		this.made.addAll(List.of(link.group(1), link.group(2)));
		Awaitility.await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
			assertThat(mail.refused()).anyMatch((one) -> one.contains(link.group(1)));
			assertThat(this.polku.database()
				.sql("select fault from outgoing where fault is not null")
				.query(String.class)
				.list()).containsOnly("mailServer");
		});
		var stranger = new Session(this.polku.url(""));
		var path = "/my-path/" + link.group(1);
		stranger.get(path);
		assertThat(stranger.post(path, Map.of("code", link.group(2))).statusCode()).isEqualTo(302);
		assertThat(stranger.get(path).body()).contains("/contact");
	}

	private String referred() {
		var me = new Session(this.polku.url(""));
		var basic = Base64.getEncoder()
			.encodeToString((this.username + ":" + this.password).getBytes(StandardCharsets.UTF_8));
		var answer = me.send(me.request("/api/referrals")
			.header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("""
					{"personalIdentityCode":"131052-308T","lastName":"Mäki","firstNames":"Aino","source":"PARTNER",
					 "programme":"VOITTO","reason":"x","email":"aino@example.fi","jobSearchBegan":"2026-01-02"}""")));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return HostileTest.json(answer).at("/caseNumber").asText();
	}

	/** A program shows it where it is enough, where it is not, and in an address. */
	void token() {
		var me = signedIn();
		me.post("/me/tokens", Map.of("password", this.password, "name", "Ohjelma", "scope", "CLIENTS", "days", "30"));
		var shown = SECRET.matcher(me.get("/me/tokens").body());
		assertThat(shown.find()).as("the token that is shown").isTrue();
		this.made.add(shown.group(1));
		var program = new Session(this.polku.url(""));
		for (var path : List.of("/api/clients/x", "/api/insight/flow", "/my-path/" + shown.group(1))) {
			program.send(program.request(path).header("Authorization", "Bearer " + shown.group(1)).GET());
		}
	}

	/**
	 * The secret of the second factor as it is typed and kept, its codes and the ones of
	 * recovery: right, wrong and too late.
	 */
	void secondFactor() throws GeneralSecurityException {
		var me = signedIn();
		me.post("/me/second-factor/begin", Map.of("password", this.password));
		var shown = SECRET.matcher(me.get("/me/second-factor").body());
		assertThat(shown.find()).as("the secret that is shown").isTrue();
		var letters = shown.group(1).replace(" ", "");
		var secret = new Base32().decode(letters);
		var codes = RECOVERY.matcher(me.post("/me/second-factor/confirm", Map.of("code", now(secret))).body())
			.results()
			.map((one) -> one.group(1))
			.toList();
		assertThat(codes).hasSize(10);
		this.made.addAll(codes);
		codes.forEach((code) -> this.made.add(code.replace("-", "")));
		this.made.addAll(List.of(letters, shown.group(1), Base64.getEncoder().encodeToString(secret), now(secret)));
		for (var code : List.of(codes.get(0), codes.get(0), codes.get(1) + "x", now(secret))) {
			var again = signedIn();
			again.post("/sign-in/code", Map.of("code", code));
		}
	}

	private Session signedIn() {
		var session = new Session(this.polku.url(""));
		session.post("/sign-in", Map.of("username", this.username, "password", this.password));
		var cookie = session.cookie("polku");
		this.made.addAll(List.of(cookie, new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8)));
		return session;
	}

	private static String now(byte[] secret) throws GeneralSecurityException {
		var codes = new TimeBasedOneTimePasswordGenerator();
		return codes.generateOneTimePasswordString(new SecretKeySpec(secret, codes.getAlgorithm()), Instant.now());
	}

}
