package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;

import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody with a session may send, and what redirects do with what was sent. */
class SessionUploadsTests extends HostileTest {

	private static final String PARTS = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n%s\r\n--x--\r\n";

	@Test
	void fileOfThreeMegabytes_isReadInASession() {
		this.tryout.person("hostile-lists", Role.LEAD, Role.COORDINATOR);
		var session = new Session("http://localhost:" + this.port).signIn("hostile-lists");

		var answer = session.send(session.request("/benefit-lists")
			.header("Content-Type", "multipart/form-data; boundary=x")
			.header("X-CSRF-TOKEN", session.token())
			.POST(BodyPublishers.ofString(PARTS.formatted("a;b\n".repeat(800_000)))));

		assertThat(answer.statusCode()).as(answer.body()).isNotIn(403, 413, 500);
	}

	@Test
	void sessionOfNobody_sendsNoMoreThanAStranger() {
		var session = new Session("http://localhost:" + this.port);

		assertThat(session
			.send(session.request("/benefit-lists")
				.header("Content-Type", "multipart/form-data; boundary=x")
				.header("X-CSRF-TOKEN", session.token())
				.POST(BodyPublishers.ofString(PARTS.formatted("a;b\n".repeat(800_000)))))
			.statusCode()).isEqualTo(413);
	}

	@Test
	void strangersBraces_areNoFault() {
		for (var path : new String[] { "/my-path/%7Bx%7D/leave", "/my-path/a%20%7Bb/leave", "/answer/%7Bx%7D/leave" }) {
			var answer = send(null, request(path).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("")));
			assertThat(answer.statusCode()).as(path + answer.body()).isIn(302, 404);
			assertThat(answer.headers().firstValue("Location").orElse("/")).as(path).doesNotContain("{", "}", " ");
		}
	}

	@Test
	void bracesOfAColleague_areNoFault() {
		this.tryout.person("hostile-lists", Role.LEAD, Role.COORDINATOR);
		var session = new Session("http://localhost:" + this.port).signIn("hostile-lists");

		var answer = session.post("/queue/draw", java.util.Map.of("programme", "{x}&count=9#", "count", "0"));

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue("/queue?programme=%7Bx%7D%26count%3D9%23");
	}

}
