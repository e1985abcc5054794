package fi.polku.hostile;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses, parameters and headers that are wrong. */
class BadAddressesTests extends HostileTest {

	@ParameterizedTest
	@ValueSource(strings = { "sort=colour", "sort=due%00", "limit=0", "limit=-1", "limit=1000000000",
			"limit=99999999999999", "limit=1.5", "due=soon", "waits=nobody", "after=x", "after=.", "after=a.b",
			"after=%00", "after=%C3%A4.%C3%A4", "step=%00", "assignee=%00", "colour=red", "unread=maybe" })
	void unknownFilter_isABadRequest(String query) {
		problem(400, get(ONE, "/api/work-items?" + query));
	}

	@Test
	void filterThatFindsNothing_isAnEmptyList() {
		for (var query : new String[] { "step=%27%20or%201=1--", "assignee=%25", "group=%3Cscript%3E",
				"segment=" + "a".repeat(5000) }) {
			assertThat(json(get(ONE, "/api/work-items?" + query)).at("/total").asInt(-1)).as(query).isZero();
		}
	}

	@Test
	void placeInAList_thatWasTamperedWith_isABadRequest() {
		this.tryout.start("Kohta-1");
		this.tryout.start("Kohta-2");
		var next = json(get(ONE, "/api/work-items?limit=1&sort=name")).at("/next").asText();
		var last = next.charAt(next.length() - 2);
		var changed = next.substring(0, next.length() - 2) + ((last == 'A') ? 'B' : 'A')
				+ next.charAt(next.length() - 1);

		assertThat(get(ONE, "/api/work-items?limit=1&sort=name&after=" + next).statusCode()).isEqualTo(200);
		problem(400, get(ONE, "/api/work-items?limit=1&sort=name&after=" + changed));
		problem(400, get(ONE, "/api/work-items?limit=1&sort=due&after=" + next));
		problem(400, post(ONE, "/api/clients/search", "{\"after\":\"" + next + "\"}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"text\":\"a\\u0000\"}", "{\"limit\":0}", "{\"limit\":-1}", "{\"limit\":1000000000}",
			"{\"limit\":\"x\"}", "{\"after\":\"x.y\"}", "{\"after\":\"\\u0000\"}", "{\"colour\":\"red\"}" })
	void unknownSearch_isABadRequest(String body) {
		problem(400, post(ONE, "/api/work-items/search", body));
		problem(400, post(ONE, "/api/clients/search", body));
	}

	@Test
	void searchOfManyOrOddWords_isAnswered() {
		for (var text : new String[] { "%", "_", "\\\\", "a ".repeat(2000), "' or 1=1 --", "2026-" + "9".repeat(300),
				"👩‍👩‍👧", "\\ud800", "a".repeat(100_000) }) {
			var body = "{\"text\":\"" + text + "\"}";
			for (var path : new String[] { "/api/work-items/search", "/api/clients/search" }) {
				var answer = post(ONE, path, body);
				assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(200, 400);
				tellsNothing(answer.body());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%27%20or%201=1--", "%3Cscript%3E", "2026-1", "2026-99999999999999", "a%0Ab", "%20",
			"%C3%A4%F0%9F%98%80" })
	void idOfTheWrongForm_isNotFoundOrBad(String id) {
		for (var path : new String[] { "/api/work-items/" + id, "/api/cases/" + id + "/journey",
				"/api/cases/" + id + "/events", "/api/clients/" + id, "/api/benefit-lists/" + id }) {
			var answer = get(ONE, path);
			problem((answer.statusCode() == 400) ? 400 : 404, answer);
			assertThat(answer.body()).doesNotContain("<script>");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/work-items/%00", "/api/work-items/..%2f..%2fetc", "/api/%2e%2e/trail",
			"/api//clients", "/api/work-items/a%2fb", "/api/work-items;x=1", "/app/..%2f..%2fapplication.yaml",
			"/app/%2e%2e/WEB-INF", "/app/../templates/error.html" })
	void addressThatClimbs_isRefused(String path) {
		var answer = get(ONE, path);

		assertThat(answer.statusCode()).as(path).isIn(400, 401, 403, 404, 302);
		tellsNothing(answer.body());
	}

	@Test
	void unknownAddress_revealsNothing() {
		var known = get(null, "/api/clients/" + UUID.randomUUID());
		var unknown = get(null, "/api/nothing-here");

		assertThat(known.statusCode()).isEqualTo(401);
		assertThat(unknown.statusCode()).isEqualTo(401);
		assertThat(get(null, "/cases/2026-000001").headers().firstValue("Location"))
			.isEqualTo(get(null, "/nothing").headers().firstValue("Location"));
		assertThat(get(ONE, "/api/nothing-here").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/xml", "text/xml", "application/*+xml", "application/problem+xml" })
	void xml_isNoFormOfAnswer(String accept) {
		problem(404, asking(accept, request("/api/work-items/none").GET()));
		problem(404, asking(accept, request("/api/benefit-lists/" + new UUID(0, 0)).GET()));
		problem(406, asking(accept, request("/api/work-items").GET()));
		problem(400, asking(accept, request("/api/work-items/bulk").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{"))));
		problem(415, asking(accept, request("/api/work-items/bulk").header("Content-Type", "application/xml")
			.POST(BodyPublishers.ofString("<bulk/>"))));
	}

	private static HttpResponse<String> asking(String accept, HttpRequest.Builder request) {
		return send(ONE, request.header("Accept", accept));
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "image/png", "not a type" })
	void anotherFormOfAnswer_isStillAProblemOrJson(String accept) {
		var found = send(ONE, request("/api/work-items").header("Accept", accept).GET());
		assertThat(found.statusCode()).as(found.body()).isIn(200, 400, 406);
		tellsNothing(found.body());

		problem(404, send(ONE, request("/api/work-items/none").header("Accept", "text/html").GET()));
	}

	@Test
	void otherMethods_areRefusedInWords() {
		for (var method : new String[] { "PUT", "DELETE", "PATCH" }) {
			problem(405, send(ONE, request("/api/work-items/none").method(method, BodyPublishers.ofString("{}"))));
		}
		assertThat(send(ONE, request("/api/work-items").method("HEAD", BodyPublishers.noBody())).statusCode())
			.isEqualTo(200);
		assertThat(send(ONE, request("/api/work-items").method("TRACE", BodyPublishers.noBody())).statusCode())
			.isIn(400, 403, 405);
		var options = send(ONE, request("/api/work-items").method("OPTIONS", BodyPublishers.noBody()));
		assertThat(options.statusCode()).isIn(200, 403, 405);
		assertThat(options.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void wrongPasswordsAndHeaders_areUnauthorised() {
		assertThat(send(null, request("/api/work-items").header("Authorization", "Basic !!!").GET()).statusCode())
			.isEqualTo(401);
		assertThat(send(null, request("/api/work-items").header("Authorization", "Basic AAAA").GET()).statusCode())
			.isEqualTo(401);
		assertThat(send(null, request("/api/work-items").header("Authorization", "Basic AAA6AAA=").GET()).statusCode())
			.isEqualTo(401);
	}

}
