package fi.polku.signin;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class SecondFactorTests extends SignInTest {

	private static final String HERE = "/me/second-factor";

	private static final Pattern CODE = Pattern.compile("data-code>([a-z0-9-]+)<");

	@Autowired
	SecondFactors factors;

	@AfterEach
	void nobodyMust() {
		this.jdbc.sql("delete from second_factor_role").update();
	}

	@Test
	void enrolled_passwordAloneReachesNothing() {
		var one = person(Role.COORDINATOR);
		var secret = enrol(one);
		this.clock.advance(Duration.ofSeconds(60));
		var door = door();
		assertThat(door.signIn(one, PASSWORD)).isEqualTo("/sign-in/code");

		for (var path : List.of("/", "/tasks", "/me", HERE, "/me/sessions", "/clients")) {
			assertThat(door.to(door.get(path))).as(path).isEqualTo("/sign-in");
		}
		assertThat(this.jdbc.sql("select count(*) from spring_session where principal_name = :one")
			.param("one", one)
			.query(Long.class)
			.single()).isPositive();
		assertThat(door.to(code(door, now(secret)))).startsWith("/");
		assertThat(door.get("/me").statusCode()).isEqualTo(200);
	}

	@Test
	void codeTwice_isRefused() {
		var one = person(Role.COORDINATOR);
		var secret = enrol(one);
		this.clock.advance(Duration.ofSeconds(60));
		var code = now(secret);
		var first = door();
		first.signIn(one, PASSWORD);
		assertThat(code(first, code).statusCode()).isEqualTo(302);

		var second = door();
		second.signIn(one, PASSWORD);
		assertThat(code(second, code).statusCode()).isEqualTo(422);
		assertThat(second.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void wrongCodes_rest() {
		var one = person(Role.COORDINATOR);
		var secret = enrol(one);
		this.clock.advance(Duration.ofSeconds(60));
		var door = door();
		door.signIn(one, PASSWORD);
		for (int i = 0; i < 5; i++) {
			assertThat(code(door, "000000").statusCode()).isEqualTo(422);
		}
		assertThat(code(door, now(secret)).statusCode()).isEqualTo(422);
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(code(door, now(secret)).statusCode()).isEqualTo(302);
	}

	@Test
	void recoveryCode_worksOnce() {
		var one = person(Role.COORDINATOR);
		var door = door();
		var codes = codes(door, one);
		assertThat(codes).hasSize(10);
		var first = door();
		first.signIn(one, PASSWORD);
		assertThat(code(first, codes.get(3)).statusCode()).isEqualTo(302);
		assertThat(first.get(HERE).body()).contains("not used: 9");

		var second = door();
		second.signIn(one, PASSWORD);
		assertThat(code(second, codes.get(3)).statusCode()).isEqualTo(422);
		assertThat(trail("secondFactor.codeUsed", one)).isEqualTo(1);
	}

	@Test
	void secret_isSealedAndCodesAreDigests() {
		var one = person(Role.COORDINATOR);
		var codes = codes(door(), one);
		var stored = this.jdbc.sql("""
				select encode(cipher, 'escape') || (select string_agg(hash, '') from recovery_code r
				        where r.username = f.username) from second_factor f where username = :one
				""").param("one", one).query(String.class).single();
		assertThat(stored).doesNotContain(codes.get(0)).doesNotContain(codes.get(0).replace("-", ""));
	}

	@Test
	void role_mustHaveOne() {
		var one = person(Role.AUDITOR);
		var admin = door();
		admin.signIn(admin(), PASSWORD);
		admin.post("/admin/sign-in", "/admin/sign-in/roles", "role", "AUDITOR");

		var door = door();
		door.signIn(one, PASSWORD);
		assertThat(door.to(door.get("/"))).isEqualTo(HERE);
		assertThat(door.to(door.get("/trail"))).isEqualTo(HERE);
		assertThat(basic(one)).isEqualTo(401);
		confirm(door, one);
		assertThat(door.get("/trail").statusCode()).isEqualTo(200);
		assertThat(door.get(HERE).body()).doesNotContain("/me/second-factor/remove");
	}

	@Test
	void programs_needAToken() {
		var one = person(Role.COORDINATOR);
		assertThat(basic(one)).isEqualTo(200);
		enrol(one);
		assertThat(basic(one)).isEqualTo(401);
	}

	@Test
	void administratorResetsALostOne() {
		var one = person(Role.COORDINATOR);
		enrol(one);
		var admin = door();
		admin.signIn(admin(), PASSWORD);
		var here = "/admin/people/" + one + "/sign-in";
		admin.post(here, here + "/reset");

		assertThat(door().signIn(one, PASSWORD)).isEqualTo("/");
		assertThat(trail("secondFactor.reset", one)).isEqualTo(1);
	}

	private int basic(String username) {
		return new TestRestTemplate(username, PASSWORD)
			.getForEntity("http://localhost:" + this.port + "/api/openapi.json", String.class)
			.getStatusCode()
			.value();
	}

	private byte[] enrol(String username) {
		var door = door();
		door.signIn(username, PASSWORD);
		return confirm(door, username);
	}

	private byte[] confirm(Door door, String username) {
		door.post(HERE, HERE + "/begin", "password", PASSWORD);
		assertThat(door.get(HERE).body()).contains("<svg", "data-secret");
		var secret = this.factors.begun(username).orElseThrow();
		assertThat(door.post(HERE, HERE + "/confirm", "code", "12").statusCode()).isEqualTo(422);
		assertThat(door.post(HERE, HERE + "/confirm", "code", now(secret)).body()).contains("data-code");
		return secret;
	}

	private List<String> codes(Door door, String username) {
		door.signIn(username, PASSWORD);
		door.post(HERE, HERE + "/begin", "password", PASSWORD);
		var secret = this.factors.begun(username).orElseThrow();
		var page = door.post(HERE, HERE + "/confirm", "code", now(secret)).body();
		return CODE.matcher(page).results().map((found) -> found.group(1)).toList();
	}

	private static java.net.http.HttpResponse<String> code(Door door, String code) {
		return door.post("/sign-in/code", "/sign-in/code", "code", code);
	}

	private String now(byte[] secret) {
		return OneTimeCodes.of(secret, this.clock.instant());
	}

}
