package fi.polku.hostile;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of others: they send no form here, lead nobody away, and hold no page of ours.
 */
class OtherSitesTests extends HostileTest {

	private static final String EVIL = "evil.example";

	@Test
	void formWithoutItsOwnToken_isForbidden() {
		var number = this.tryout.start("Vieraslomake");
		var mine = session(ONE);
		var others = session(TWO);
		var note = "/cases/" + number + "/notes";

		assertThat(mine.form(note, Map.of("text", "x")).statusCode()).isEqualTo(403);
		assertThat(mine.form(note, Map.of("text", "x", "_csrf", others.token())).statusCode()).isEqualTo(403);
		assertThat(mine.form(note, Map.of("text", "x", "_csrf", "")).statusCode()).isEqualTo(403);
		assertThat(mine.form("/sign-out", Map.of()).statusCode()).isEqualTo(403);
		mine.get("/sign-out");
		assertThat(mine.get("/tasks").statusCode()).isEqualTo(200);
		assertThat(mine.post(note, Map.of("text", "x")).statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/refer-yourself", "/my-path/x/tell", "/answer/x/tell", "/sign-in", "/sign-out" })
	void formOfAnotherSite_isForbiddenThoughItNeedsNoToken(String path) {
		for (var site : new String[] { "cross-site", "same-site" }) {
			var session = new Session("http://localhost:" + this.port);
			assertThat(session
				.send(session.request(path)
					.header("Sec-Fetch-Site", site)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(java.net.http.HttpRequest.BodyPublishers.ofString("wish=x")))
				.statusCode()).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "//evil.example", "https://evil.example", "/\\evil.example", "/tasks?x=//evil.example\r\nA: b",
					"javascript:alert(1)", "/tasks/../../evil.example", "/%09/evil.example" })
	void wayBack_leadsNowhereElse(String back) {
		var session = session(ONE);
		for (var path : new String[] { "/tasks/search", "/tasks/bulk", "/tasks/columns", "/clients/search" }) {
			var answer = session.post(path, Map.of("back", back, "text", "x", "action", "claim"));
			assertThat(answer.headers().firstValue("Location").orElse("/")).as(path)
				.matches("/(?![/\\\\]).*|http://localhost:.*")
				.doesNotContain("evil", "javascript");
		}
		var fresh = new Session("http://localhost:" + this.port);
		fresh.get("/tasks?continue=" + Session.encoded(back));
		var in = fresh.post("/sign-in?continue=" + Session.encoded(back),
				Map.of("username", ONE, "password", "polku-demo", "continue", back, "redirect", back, "next", back));
		assertThat(java.net.URI.create(in.headers().firstValue("Location").orElse("/")).getHost()).isIn(null,
				"localhost");
	}

	@Test
	void hostOfARequest_isNotTakenForOurs() {
		for (var header : new String[] { "Host: evil.example", "X-Forwarded-Host: evil.example",
				"Forwarded: host=evil.example", "X-Forwarded-Server: evil.example", "X-Host: evil.example",
				"X-Original-URL: /admin", "X-Rewrite-URL: /admin", "X-Forwarded-Prefix: /evil.example",
				"Referer: https://evil.example/x" }) {
			for (var path : new String[] { "/", "/tasks", "/sign-in", "/services", "/nothing", "/?lang=sv" }) {
				assertThat(Wire.get(this.port, null, path, header)).as(header + " " + path).doesNotContain(EVIL);
			}
		}
	}

	@Test
	void languageAndFileNames_splitNoHeader() {
		var number = this.tryout.start("Otsake\r\nX-Evil: 1");
		for (var path : new String[] { "/sign-in?lang=sv%0d%0aX-Evil:%201", "/money.csv?year=2026%0d%0aX-Evil:1",
				"/insight/cases/" + number + "/steps?x=%0d%0aX-Evil:1", "/services/fi%0d%0aX-Evil:1.pdf",
				"/%0d%0aX-Evil:1", "/sign-in?x=%e5%98%8a%e5%98%8dX-Evil:1" }) {
			assertThat(Wire.header(Wire.get(this.port, ONE, path), "X-Evil")).as(path).isEmpty();
		}
	}

	@Test
	void signingIn_givesANewSession() {
		var session = new Session("http://localhost:" + this.port);
		session.get("/sign-in");
		var before = session.cookie("polku");
		session.signIn(ONE);
		var after = session.cookie("polku");

		assertThat(after).isNotEmpty().isNotEqualTo(before);
		assertThat(Wire.get(this.port, null, "/tasks", "Cookie: polku=" + before)).doesNotContain("HTTP/1.1 200");
		assertThat(Wire.get(this.port, null, "/tasks", "Cookie: polku=" + after)).contains("HTTP/1.1 200");
		assertThat(Wire.get(this.port, null, "/tasks;jsessionid=" + after)).doesNotContain("HTTP/1.1 200");
		session.post("/sign-out", Map.of());
		assertThat(Wire.get(this.port, null, "/tasks", "Cookie: polku=" + after)).doesNotContain("HTTP/1.1 200");
	}

	private Session session(String user) {
		return new Session("http://localhost:" + this.port).signIn(user);
	}

}
