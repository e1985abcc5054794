package fi.polku.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests at once in one session, a cookie that is none of ours, and a form that is two.
 */
class AtOnceTests extends HostileTest {

	@Test
	void strangersRequestsAtOnce_areAllAnswered() throws Exception {
		for (var round = 0; round < 6; round++) {
			var stranger = session();
			stranger.get("/sign-in");
			assertThat(atOnce((i) -> stranger.get("/cases/2026-" + i + "/notes"))).containsOnly(302);
		}
	}

	@Test
	void formsAtOnce_areAllDone() throws Exception {
		for (var round = 0; round < 6; round++) {
			var one = session().signIn(ONE);
			var fields = Map.of("_csrf", one.keptToken(), "languages", "sv");
			assertThat(atOnce((i) -> one.form("/me/languages", fields))).doesNotContain(500, 403).hasSize(4);
			assertThat(one.get("/me").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void signingInAtOnce_isNoFault() throws Exception {
		for (var round = 0; round < 3; round++) {
			var one = session();
			var fields = Map.of("_csrf", one.keptToken(), "username", TWO, "password", "polku-demo");
			assertThat(atOnce((i) -> one.form("/sign-in", fields))).doesNotContain(500).hasSize(4);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "AAAA", "AA==", "////", "YQ==", "\"AAAA\"" })
	void cookieThatIsNone_isNoSession(String value) {
		for (var path : List.of("/sign-in", "/actuator/health", "/api/work-items", "/app/none.css", "/me")) {
			var answer = Wire.get(this.port, null, path, "Cookie: polku=" + value);
			assertThat(Wire.status(answer)).as(path + " " + answer).isIn(200, 302, 401, 404);
		}
	}

	@Test
	void formThatIsTwo_isAskedForTheCode() {
		var answer = session().post("/answer/nosuchtoken", Map.of("words", "a", "code", "b"));

		assertThat(answer.statusCode()).as(answer.body()).isIn(404, 422);
	}

	private Session session() {
		return new Session("http://localhost:" + this.port);
	}

	private static List<Integer> atOnce(IntFunction<HttpResponse<String>> asked) throws Exception {
		var begun = new CountDownLatch(1);
		var pool = Executors.newFixedThreadPool(4);
		try {
			var all = new ArrayList<java.util.concurrent.Future<Integer>>();
			for (var i = 0; i < 4; i++) {
				var which = i;
				all.add(pool.submit(() -> {
					begun.await();
					return asked.apply(which).statusCode();
				}));
			}
			begun.countDown();
			var statuses = new ArrayList<Integer>();
			for (var each : all) {
				statuses.add(each.get());
			}
			return statuses;
		}
		finally {
			pool.shutdown();
		}
	}

}
