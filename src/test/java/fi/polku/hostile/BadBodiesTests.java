package fi.polku.hostile;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that no honest program sends to a task. */
class BadBodiesTests extends HostileTest {

	private static final String GOOD = "{\"values\":{\"story\":\"Etsii työtä\",\"joins\":true}}";

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "[]", "\"x\"", "{\"values\":[]}", "{\"values\":7}", "{\"values\":null}",
			"{\"values\":{},\"vlaues\":{}}", "{\"values\":{\"story\":\"a\",\"story\":\"b\"}}",
			"{\"values\":{}}{\"values\":{}}", "\u0000", "{\"values\":{\"story\":NaN}}" })
	void brokenBody_isABadRequest(String body) {
		var task = "/api/work-items/" + task(this.tryout.start("Rikki"));

		problem(400, post(ONE, task + "/complete", body));
		problem(400, post(ONE, task + "/draft", body));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"a\":1}", "[[\"a\"]]", "[{\"a\":1}]", "\"a\\u0000b\"", "\"\\ud800\"", "[\"a\",\"b\"]" })
	void valueThatIsNoText_namesItsField(String value) {
		var task = "/api/work-items/" + task(this.tryout.start("Arvo"));

		var problem = problem(422,
				post(ONE, task + "/complete", "{\"values\":{\"joins\":true,\"story\":" + value + "}}"));
		assertThat(problem.at("/errors").findValuesAsText("field")).containsExactly("story");

		var draft = post(ONE, task + "/draft", "{\"values\":{\"story\":" + value + "}}");
		assertThat(draft.statusCode()).as(draft.body()).isIn(200, 400, 422);
		tellsNothing(draft.body());
		assertThat(get(ONE, task).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\"maybe\"", "[\"true\",\"false\"]", "{}", "99999999999999999999999999", "\"true\\u0000\"" })
	void noYesAndNoNo_namesItsField(String value) {
		var task = "/api/work-items/" + task(this.tryout.start("Kyllä"));

		var problem = problem(422,
				post(ONE, task + "/complete", "{\"values\":{\"story\":\"a\",\"joins\":" + value + "}}"));

		assertThat(problem.at("/errors").findValuesAsText("field")).containsExactly("joins");
	}

	@Test
	void deepNestingAndLongNumbers_areBadRequests() {
		var task = "/api/work-items/" + task(this.tryout.start("Syvä")) + "/complete";

		problem(400, post(ONE, task, "{\"values\":{\"story\":" + "[".repeat(5000) + "]".repeat(5000) + "}}"));
		problem(400, post(ONE, task, "{\"values\":{\"story\":" + "9".repeat(5000) + "}}"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void signsThatAreNone_areABadRequest(int zeros) {
		var task = "/api/work-items/" + task(this.tryout.start("Merkki")) + "/draft";
		var body = new byte[64];
		Arrays.fill(body, zeros, body.length, (byte) 0x7b);

		problem(400, post(ONE, task, "application/json", BodyPublishers.ofByteArray(body)));
	}

	@Test
	void tenMegabytes_areTooMuch_withAndWithoutALength() {
		var task = "/api/work-items/" + task(this.tryout.start("Suuri")) + "/draft";
		var body = ("{\"values\":{\"story\":\"" + "a".repeat(10 << 20) + "\"}}").getBytes(StandardCharsets.UTF_8);

		problem(413, post(ONE, task, "application/json", BodyPublishers.ofByteArray(body)));
		problem(413, post(ONE, task, "application/json",
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
	}

	@Test
	void longAndOddTexts_areKeptOrRefusedByField() {
		for (var text : new String[] { "a".repeat(5000), "👩‍👩‍👧 e\u0301 \u202Eoikealta\u202C",
				"<script>alert(1)</script>", "=cmd|' /C calc'!A0" }) {
			var task = "/api/work-items/" + task(this.tryout.start("Outo"));

			var done = post(ONE, task + "/complete", "{\"values\":{\"joins\":true,\"story\":\"" + text + "\"}}");

			assertThat(done.statusCode()).as(done.body()).isIn(200, 422);
			tellsNothing(done.body());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"2027-02-29\"", "\"0000-13-01\"", "\"eilen\"", "12", "\"+999999999-12-31\"",
			"\"-0001-01-01\"", "\"0000-01-01\"", "{}" })
	void dayThatIsNone_isRefused(String day) {
		var task = task(this.tryout.start("Päivä"));

		var answer = post(ONE, "/api/work-items/bulk",
				"{\"action\":\"followUp\",\"ids\":[\"" + task + "\"],\"followUp\":" + day + "}");

		assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 422);
		if (answer.statusCode() == 200) {
			assertThat(json(answer).at("/results/0/status").asInt()).isEqualTo(422);
		}
		tellsNothing(answer.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"action\":\"claim\"}", "{\"action\":\"claim\",\"ids\":[]}",
			"{\"action\":\"claim\",\"ids\":[null]}", "{\"action\":null,\"ids\":[\"a\"]}",
			"{\"action\":\"claim\",\"ids\":\"a\"}",
			"{\"action\":\"followUp\",\"ids\":[\"a\"],\"followup\":\"2026-12-01\"}" })
	void bulkThatSaysTooLittle_isABadRequest(String body) {
		problem(400, post(ONE, "/api/work-items/bulk", body));
	}

	@Test
	void twoClaimAtOnce_oneWinsAndTheOtherIsToldWho() throws Exception {
		var claim = "/api/work-items/" + task(this.tryout.start("Kilpailu")) + "/claim";
		var threads = Executors.newFixedThreadPool(2);
		Callable<Integer> first = () -> post(ONE, claim, "{}").statusCode();
		Callable<Integer> second = () -> post(TWO, claim, "{}").statusCode();

		var statuses = threads.invokeAll(java.util.List.of(first, second));
		threads.shutdown();

		assertThat(java.util.List.of(statuses.get(0).get(), statuses.get(1).get())).containsExactlyInAnyOrder(200, 409);
		var loser = (statuses.get(0).get() == 409) ? ONE : TWO;
		assertThat(problem(409, post(loser, claim, "{}")).at("/detail").asText())
			.contains(loser.equals(ONE) ? TWO : ONE);
	}

	@Test
	void twoCompleteAtOnce_oneRecordIsKept() throws Exception {
		var number = this.tryout.start("Kahdesti");
		var complete = "/api/work-items/" + task(number) + "/complete";
		var threads = Executors.newFixedThreadPool(4);
		Callable<Integer> one = () -> post(ONE, complete, GOOD).statusCode();
		Callable<Integer> two = () -> post(TWO, complete, GOOD).statusCode();

		var statuses = threads.invokeAll(java.util.List.of(one, two, one, two));
		threads.shutdown();

		for (var status : statuses) {
			assertThat(status.get()).isIn(200, 409);
		}
		assertThat(
				this.jdbc.sql("select count(*) from case_record where case_number = :case and element = 'talkInTryout'")
					.param("case", number.value())
					.query(Integer.class)
					.single())
			.isEqualTo(1);
	}

	@Test
	void othersTask_keepsNoDraftOfMine() {
		var task = "/api/work-items/" + task(this.tryout.start("Varattu"));
		post(TWO, task + "/claim", "{}");

		problem(409, post(ONE, task + "/draft", "{\"values\":{\"story\":\"a\"}}"));
		problem(409, post(ONE, task + "/complete", GOOD));
		problem(409, post(ONE, task + "/release", "{}"));
	}

	@Test
	void keyOfAnotherBody_isAConflict() {
		var path = "/api/cases/" + this.tryout.start("Avain") + "/events";
		var key = "hostile-" + System.nanoTime();
		var first = "{\"event\":\"situationToldInTryout\",\"values\":{\"whatChanged\":\"a\"}}";

		assertThat(send(ONE, told(path, key, first)).statusCode()).isEqualTo(202);
		problem(409, send(ONE, told(path, key, first.replace("\"a\"", "\"b\""))));
		problem(400, send(ONE, told(path, "x".repeat(5000), first)));
		problem(404, send(ONE, told("/api/cases/1999-000001/events", key, first)));
		problem(409, post(ONE, path, "{\"event\":\"'; drop table trail; --\"}"));
		problem(409, post(ONE, path, "{\"event\":\"a\\u0000\"}"));
	}

	private java.net.http.HttpRequest.Builder told(String path, String key, String body) {
		return request(path).header("Content-Type", "application/json")
			.header("Idempotency-Key", key)
			.POST(BodyPublishers.ofString(body));
	}

}
