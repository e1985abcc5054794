package fi.polku.signin;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.security.SignInAttempt;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class LockOutTests extends SignInTest {

	@Autowired
	Attempts attempts;

	@Autowired
	TestBrowser site;

	@Test
	void fiveWrongOnes_restEvenTheRightOneForAMinute() {
		var one = person(Role.COORDINATOR);
		wrong(one, 5);

		assertThat(door().signIn(one, PASSWORD)).isEqualTo("/sign-in?fault");
		assertThat(trail("signIn.failed", one)).isEqualTo(4);
		assertThat(trail("signIn.rested", one)).isEqualTo(1);

		this.clock.advance(Duration.ofSeconds(61));
		assertThat(door().signIn(one, PASSWORD)).isEqualTo("/");
		wrong(one, 4);
		assertThat(door().signIn(one, PASSWORD)).isEqualTo("/");
	}

	@Test
	void eachRest_isTwiceAsLong() {
		var one = person(Role.COORDINATOR);
		wrong(one, 5);
		this.clock.advance(Duration.ofSeconds(61));
		wrong(one, 1);
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(door().signIn(one, PASSWORD)).isEqualTo("/sign-in?fault");
		this.clock.advance(Duration.ofSeconds(60));
		assertThat(door().signIn(one, PASSWORD)).isEqualTo("/");
	}

	@Test
	void programs_restAlike() {
		var one = person(Role.COORDINATOR);
		IntStream.range(0, 5).forEach((i) -> assertThat(basic(one, "wrong")).isEqualTo(401));

		assertThat(basic(one, PASSWORD)).isEqualTo(401);
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(basic(one, PASSWORD)).isEqualTo(200);
	}

	@Test
	void manyAtOnce_countAsMany() throws Exception {
		var one = person(Role.COORDINATOR);
		var attempt = new SignInAttempt(one, "10.1.1.1");
		var threads = Executors.newFixedThreadPool(8);
		var allowed = new ArrayList<java.util.concurrent.Future<Boolean>>();
		IntStream.range(0, 40)
			.forEach((i) -> allowed.add(threads.submit(() -> this.attempts.begin(attempt).allowed())));
		int passed = 0;
		for (var one1 : allowed) {
			passed += one1.get() ? 1 : 0;
		}
		threads.shutdown();

		assertThat(passed).isEqualTo(5);
	}

	@Test
	void oneAddressWithManyNames_rests() {
		IntStream.range(0, 100)
			.forEach(
					(i) -> assertThat(this.attempts.begin(new SignInAttempt("no" + i, "10.1.1.2")).allowed()).isTrue());

		assertThat(this.attempts.begin(new SignInAttempt("another", "10.1.1.2")).waits()).isBetween(59L, 61L);
		assertThat(this.attempts.begin(new SignInAttempt("another", "10.1.1.3")).allowed()).isTrue();
	}

	@Test
	void networkThatRests_isToldWhenToComeBack() throws Exception {
		var one = person(Role.COORDINATOR);
		IntStream.range(0, 100)
			.forEach(
					(i) -> assertThat(this.attempts.begin(new SignInAttempt("no" + i, "10.1.1.4")).allowed()).isTrue());

		for (var asked : new MockHttpServletRequestBuilder[] {
				post("/sign-in").param("username", one).param("password", PASSWORD).with(csrf()),
				get("/api/work-items").with(httpBasic(one, PASSWORD)) }) {
			this.site.perform(asked.with(from("10.1.1.4")))
				.andExpect(status().isTooManyRequests())
				.andExpect(header().string("Retry-After", matchesPattern("[1-5]?[0-9]|60")));
		}
		this.site.perform(get("/api/work-items").with(httpBasic(one, PASSWORD)).with(from("10.1.1.5")))
			.andExpect(status().isOk());
		this.site.perform(get("/api/work-items").with(from("10.1.1.4"))).andExpect(status().isUnauthorized());
	}

	private static RequestPostProcessor from(String address) {
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

	@Test
	void nobodyLearnsWhoIsThere() {
		var known = person(Role.COORDINATOR);
		var left = person(Role.COORDINATOR);
		this.jdbc.sql("update app_user set active = false where username = :left").param("left", left).update();
		var times = new long[3][9];
		for (int i = 0; i < 9; i++) {
			times[0][i] = time(known, "wrong");
			times[1][i] = time("nobody-" + i, "wrong");
			times[2][i] = time(left, PASSWORD);
			this.jdbc.sql("delete from sign_in_attempt").update();
		}

		assertThat(median(times[1]) / median(times[0])).isBetween(0.5, 2.0);
		assertThat(median(times[2]) / median(times[0])).isBetween(0.5, 2.0);
		assertThat(page(known)).isEqualTo(page("nobody")).isEqualTo(page(left));
	}

	@Test
	void administrator_seesAndLifts() {
		var one = person(Role.COORDINATOR);
		wrong(one, 5);
		var admin = door();
		admin.signIn(admin(), PASSWORD);
		var here = "/admin/people/" + one + "/sign-in";

		assertThat(admin.get("/admin/sign-in").body()).contains(one);
		assertThat(admin.get(here).body()).contains("5 failed attempts");
		assertThat(admin.to(admin.post(here, here + "/lift"))).isEqualTo(here);

		assertThat(trail("signIn.restLifted", one)).isEqualTo(1);
		assertThat(door().signIn(one, PASSWORD)).isEqualTo("/");
	}

	private void wrong(String username, int times) {
		IntStream.range(0, times)
			.forEach((i) -> assertThat(door().signIn(username, "wrong")).isEqualTo("/sign-in?fault"));
	}

	private int basic(String username, String password) {
		return new TestRestTemplate(username, password)
			.getForEntity("http://localhost:" + this.port + "/api/openapi.json", String.class)
			.getStatusCode()
			.value();
	}

	private long time(String username, String password) {
		var door = door();
		door.get("/sign-in");
		var from = System.nanoTime();
		basic(username, password);
		return System.nanoTime() - from;
	}

	private String page(String username) {
		var door = door();
		HttpResponse<String> answer = door.post("/sign-in", "/sign-in", "username", username, "password", "x");
		assertThat(door.to(answer)).isEqualTo("/sign-in?fault");
		return door.get("/sign-in?fault").body().replaceAll("(value|content)=\"[^\"]{90,}\"", "");
	}

	private static double median(long[] times) {
		Arrays.sort(times);
		return times[times.length / 2];
	}

}
