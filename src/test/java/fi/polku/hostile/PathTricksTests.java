package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;

import fi.polku.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One address written in another way is no way around what guards it. */
class PathTricksTests extends HostileTest {

	private static final String OWNER = "hostile-owner";

	@ParameterizedTest
	@ValueSource(strings = { "/%65ngine-rest/task", "/engine%2drest/task", "/%65ngine-rest/process-instance",
			"/engine-rest/%74ask", "/engine-rest/version/../task", "/engine-rest/version/%2e%2e/task",
			"/engine-rest//task", "/engine-rest/task;/version", "/engine-rest/version;x=/../task", "/engine-rest/task/",
			"/engine-rest/./task", "/engine-rest/version%2f..%2ftask", "/engine-rest\\task", "/ENGINE-REST/task",
			"/engine-rest/task?x=/version", "/engine-rest/version%00/task", "/engine-rest/history/task",
			"/engine-rest/engine/default/task", "/engine-rest/engine/default/version/..;/task", "/engine-rest/engine",
			"/engine-rest/process-definition", "/engine-rest/deployment/x/resources" })
	void enginesInterface_isNotReachedAnotherWay(String path) {
		this.tryout.person(OWNER, Role.OWNER);
		var number = this.tryout.start("Kierretty");

		var answer = raw(OWNER, path);

		assertThat(status(answer)).as(answer).isIn(302, 400, 403, 404);
		assertThat(answer).doesNotContain(task(number), number.value(), "processDefinitionId");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%61pi/work-items/search", "/a%70i/work-items/search", "//api/work-items/search",
			"/./api/work-items/search", "/api;x/work-items/search" })
	void largestBody_isTheSameByAnyName(String path) {
		var answer = raw(ONE, path);

		assertThat(status(answer)).as(answer).isIn(400, 401, 403, 404);
		problem(413, post(ONE, "/api/work-items/search", "application/json",
				BodyPublishers.ofString("{\"text\":\"" + "a".repeat(2 << 20) + "\"}")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/people/", "/admin/people.json", "/admin/people%20", "/admin/people.",
			"/ADMIN/people", "/admin/people%09", "/admin/people;a=b", "/sign-in/../admin/people",
			"/app/../admin/people", "/app/%2e%2e/admin/people", "/app/..;/admin/people", "/admin//people",
			"//admin/people", "/admin%2fpeople", "/admin\\people", "/%61dmin/people", "/admin/people%00",
			"/admin/people%0a", "/admin/people?x#/app", "/admin/people%e2%80%ae", "/admin/people\u200b",
			"/services/../admin/people", "/error/../admin/people", "/actuator/health/../../admin/people",
			"/actuator/health/..;/env", "/actuator/env", "/actuator/health/db", "/app/../../application.yaml",
			"/app/%5c..%5capplication.yaml", "/META-INF/sbom/application.cdx.json" })
	void stranger_getsNowhereByAnotherSpelling(String path) {
		var answer = raw(null, path);

		assertThat(status(answer)).as(answer).isIn(302, 400, 401, 403, 404);
		assertThat(answer).doesNotContain("Henkilöt", "hostile-", "datasource", "bomFormat");
		tellsNothing(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /sign-in HTTP/1.1\r\nHost: a b\r\n", "GET /sign-in HTTP/1.1\r\n",
			"GET http://evil.example/sign-in HTTP/1.1\r\nHost: localhost\r\n", "GET /sign-in HTTP/9.9\r\nHost: x\r\n",
			"FOO /sign-in HTTP/1.1\r\nHost: localhost\r\n", "GET /sign-in\u0001 HTTP/1.1\r\nHost: localhost\r\n",
			"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n",
			"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n",
			"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n",
			"GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b: folded\r\n",
			"GET /sign-in HTTP/1.1\r\nHost: localhost\r\nCookie: polku=\u0000\r\n",
			"TRACE /sign-in HTTP/1.1\r\nHost: localhost\r\n",
			"CONNECT evil.example:80 HTTP/1.1\r\nHost: localhost\r\n" })
	void requestThatIsNone_isRefusedShortly(String head) {
		var answer = Wire.send(this.port, head + "Connection: close\r\n\r\n0\r\n\r\n");

		assertThat(answer).doesNotContain("evil.example", "Tomcat", "Apache").satisfies((one) -> {
			if (!one.isEmpty()) {
				assertThat(status(one)).isIn(200, 302, 400, 403, 404, 405, 421, 501, 505);
			}
		});
		tellsNothing(answer);
	}

	@Test
	void methodInAHeaderOrField_isNoMethod() {
		var number = this.tryout.start("Menetelmä");
		for (var header : new String[] { "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override" }) {
			problem(405,
					send(ONE,
							request("/api/work-items/" + task(number)).header(header, "GET")
								.header("Content-Type", "application/json")
								.POST(BodyPublishers.ofString("{}"))));
		}
		assertThat(status(raw(ONE, "/api/cases/" + number + "/journey?_method=DELETE"))).isEqualTo(200);
	}

	/** Where the address cannot be written as one, byte by byte. */
	private String raw(String user, String path) {
		return Wire.get(this.port, user, path);
	}

	private static int status(String answer) {
		return Wire.status(answer);
	}

}
