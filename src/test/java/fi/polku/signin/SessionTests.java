package fi.polku.signin;

import java.time.Duration;
import java.util.regex.Pattern;

import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTests extends SignInTest {

	@Test
	void signingIn_givesTheSessionAnotherName() {
		var door = door();
		door.get("/sign-in");
		var before = door.cookie("polku").getValue();
		door.signIn(person(Role.COORDINATOR), PASSWORD);

		assertThat(door.cookie("polku").getValue()).isNotEqualTo(before);
		assertThat(door.get("/me").statusCode()).isEqualTo(200);
	}

	@Test
	void cookie_isForOurPagesAlone() {
		assertThat(door().get("/sign-in").headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("polku=")
				.contains("Path=/", "HttpOnly", "SameSite=Lax")
				.doesNotContain("Domain"));
	}

	@Test
	void whatASessionHolds_isSealed() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.signIn(one, PASSWORD);
		door.post("/clients", "/clients/search", "text", "Salainenhaku");

		var bytes = this.jdbc.sql("""
				select encode(string_agg(attribute_bytes, ''), 'escape') from spring_session_attributes a
				  join spring_session s on s.primary_id = a.session_primary_id where s.principal_name = :one
				""").param("one", one).query(String.class).single();
		assertThat(bytes).isNotBlank().doesNotContain("Salainenhaku", one, "java");
		assertThat(door.get("/clients").body()).contains("Salainenhaku");
	}

	@Test
	void oneEndsAnotherOfTheirOwn() {
		var one = person(Role.COORDINATOR);
		var here = door();
		var there = door();
		here.signIn(one, PASSWORD);
		there.signIn(one, PASSWORD);

		var page = here.get("/me/sessions").body();
		assertThat(page).contains("Firefox, Windows", "this session");
		var handle = Pattern.compile("name=\"session\" value=\"([^\"]+)\"").matcher(page);
		assertThat(handle.find()).isTrue();
		here.post("/me/sessions", "/me/sessions/end", "session", handle.group(1));

		assertThat(there.get("/me").statusCode()).isEqualTo(302);
		assertThat(here.get("/me").statusCode()).isEqualTo(200);
		assertThat(trail("session.ended", one)).isEqualTo(1);
	}

	@Test
	void othersEnd_andNobodyEndsAStrangers() {
		var one = person(Role.COORDINATOR);
		var here = door();
		var there = door();
		var stranger = door();
		here.signIn(one, PASSWORD);
		there.signIn(one, PASSWORD);
		stranger.signIn(person(Role.COORDINATOR), PASSWORD);
		var handle = Pattern.compile("name=\"session\" value=\"([^\"]+)\"").matcher(here.get("/me/sessions").body());
		assertThat(handle.find()).isTrue();
		stranger.post("/me/sessions", "/me/sessions/end", "session", handle.group(1));
		assertThat(there.get("/me").statusCode()).isEqualTo(200);

		here.post("/me/sessions", "/me/sessions/end-others");
		assertThat(there.get("/me").statusCode()).isEqualTo(302);
		assertThat(stranger.get("/me").statusCode()).isEqualTo(200);
	}

	@Test
	void administratorEndsAll() {
		var one = person(Role.COORDINATOR);
		var theirs = door();
		theirs.signIn(one, PASSWORD);
		var admin = door();
		admin.signIn(admin(), PASSWORD);
		var here = "/admin/people/" + one + "/sign-in";

		assertThat(admin.get(here).body()).contains("Firefox, Windows");
		admin.post(here, here + "/end-all");

		assertThat(theirs.get("/me").statusCode()).isEqualTo(302);
		assertThat(trail("session.allEnded", one)).isEqualTo(1);
	}

	@Test
	void longestTime_endsTheBusiestSession() {
		var door = door();
		door.signIn(person(Role.COORDINATOR), PASSWORD);
		this.clock.advance(Duration.ofDays(3_999));
		assertThat(door.get("/me").statusCode()).isEqualTo(200);
		this.clock.advance(Duration.ofDays(2));
		assertThat(door.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void idleTime_endsIt() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.signIn(one, PASSWORD);
		assertThat(this.jdbc
			.sql("select (expiry_time - last_access_time) / 60000 from spring_session where principal_name = :one")
			.param("one", one)
			.query(Long.class)
			.single()).isEqualTo(30);
		this.jdbc
			.sql("update spring_session set last_access_time = last_access_time - 1800001 where principal_name = :one")
			.param("one", one)
			.update();
		assertThat(door.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void lookingAtAPage_writesNothing() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.signIn(one, PASSWORD);
		door.get("/me");
		var row = "select string_agg(xmin::text, '') from spring_session where principal_name = :one";
		var before = this.jdbc.sql(row).param("one", one).query(String.class).single();
		door.get("/me");
		door.get("/me/sessions");

		assertThat(this.jdbc.sql(row).param("one", one).query(String.class).single()).isEqualTo(before);
	}

	@Test
	void signingOut_leavesNothing() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.signIn(one, PASSWORD);
		var cookie = door.cookie("polku").getValue();
		assertThat(door.to(door.post("/me", "/sign-out"))).isEqualTo("/sign-in?signedOut");

		assertThat(cookie).isNotEmpty();
		assertThat(this.jdbc.sql("select count(*) from spring_session where principal_name = :one")
			.param("one", one)
			.query(Long.class)
			.single()).isZero();
		assertThat(trail("signIn.done", one)).isEqualTo(1);
		assertThat(trail("signIn.ended", one)).isEqualTo(1);
	}

}
