package fi.polku.signin;

import java.sql.Timestamp;
import java.time.Duration;

import fi.polku.security.Role;
import fi.polku.security.SessionPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a session may not do by itself, and how often it may guess. */
class OwnProofTests extends SignInTest {

	private static final String FRESH = "tuulinen-ranta-kuusi";

	@Autowired
	SecondFactors factors;

	@Autowired
	OwnProof proof;

	@AfterEach
	void nobodyMust() {
		this.jdbc.sql("delete from second_factor_role").update();
	}

	@Test
	void stolenSession_guessesFivePasswords() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.signIn(one, PASSWORD);
		for (int i = 0; i < 5; i++) {
			assertThat(change(door, "wrong-" + i)).isEqualTo(422);
		}

		assertThat(change(door, PASSWORD)).isEqualTo(422);
		assertThat(door().signIn(one, PASSWORD)).as("signing in rests by itself").isEqualTo("/");
		door.post("/me/second-factor", "/me/second-factor/begin", "password", PASSWORD);
		assertThat(door.get("/me/second-factor").body()).doesNotContain("data-secret");
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(change(door, PASSWORD)).isEqualTo(302);
		assertThat(trail("signIn.failed", one)).isEqualTo(4);
		assertThat(trail("signIn.rested", one)).isEqualTo(1);
	}

	@Test
	void localPasswordOfALinkedAccount_isAskedForTheFactorLikeAny() {
		var one = person(Role.AUDITOR);
		this.jdbc.sql("""
				insert into provider_person (issuer, subject, username, arrived_at)
				values ('https://provider', :one, :one, :now)
				""").param("one", one).param("now", Timestamp.from(this.clock.instant())).update();
		this.jdbc.sql("insert into second_factor_role (role) values ('AUDITOR')").update();
		var door = door();
		door.signIn(one, PASSWORD);

		assertThat(door.to(door.get("/trail"))).isEqualTo("/me/second-factor");
	}

	@Test
	void token_asksForThePassword() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.signIn(one, PASSWORD);

		assertThat(make(door, "without")).isZero();
		assertThat(make(door, "wrong", "password", "wrong")).isZero();
		assertThat(make(door, "right", "password", PASSWORD)).isOne();
	}

	@Test
	void token_asksForTheCodeToo() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.signIn(one, PASSWORD);
		door.post("/me/second-factor", "/me/second-factor/begin", "password", PASSWORD);
		var secret = this.factors.begun(one).orElseThrow();
		door.post("/me/second-factor", "/me/second-factor/confirm", "code",
				OneTimeCodes.of(secret, this.clock.instant()));
		this.clock.advance(Duration.ofSeconds(60));

		assertThat(make(door, "alone", "password", PASSWORD)).isZero();
		assertThat(make(door, "both", "password", PASSWORD, "code", OneTimeCodes.of(secret, this.clock.instant())))
			.isOne();
	}

	@Test
	void whoCameFromAProvider_makesOneSoonAfter() {
		var request = new MockHttpServletRequest();
		request.getSession()
			.setAttribute(SessionPerson.KEY,
					new SessionPerson("one", "", false, this.clock.instant(), "handle", "device", true));
		assertThat(this.proof.isGiven("", "", request)).isTrue();

		this.clock.advance(Duration.ofMinutes(11));
		assertThat(this.proof.isGiven("", "", request)).isFalse();
	}

	@Test
	void tokens_endWithWhatEndsAPerson() {
		var admin = door();
		admin.signIn(admin(), PASSWORD);
		for (var act : new String[] { "/password", "/sign-in/end-all", "/sign-in/reset", "/deactivate" }) {
			var one = person(Role.COORDINATOR);
			var door = door();
			door.signIn(one, PASSWORD);
			assertThat(make(door, "one", "password", PASSWORD)).as(act).isOne();

			admin.post("/admin/people/" + one, "/admin/people/" + one + act);
			assertThat(inForce(one)).as(act).isZero();
			assertThat(trail("token.revoked", one)).as(act).isOne();
		}
	}

	@Test
	void tokens_endWithAPasswordOfOnesOwn_unlessTheyAreWanted() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.signIn(one, PASSWORD);
		make(door, "kept", "password", PASSWORD);
		door.post("/me/password", "/me/password", "old", PASSWORD, "fresh", FRESH, "again", FRESH);
		assertThat(inForce(one)).isOne();

		door.post("/me/password", "/me/password", "old", FRESH, "fresh", FRESH + "x", "again", FRESH + "x", "tokens",
				"end");
		assertThat(inForce(one)).isZero();
	}

	private long make(Door door, String name, String... pairs) {
		var all = new java.util.ArrayList<>(java.util.List.of("name", name, "scope", "EVERYTHING", "days", "365"));
		all.addAll(java.util.List.of(pairs));
		door.post("/me/tokens", "/me/tokens", all.toArray(String[]::new));
		return door.get("/me/tokens").body().contains("<span>" + name + "</span>") ? 1 : 0;
	}

	private long inForce(String one) {
		return this.jdbc.sql("select count(*) from access_token where username = :one and revoked_at is null")
			.param("one", one)
			.query(Long.class)
			.single();
	}

	private static int change(Door door, String old) {
		return door.post("/me/password", "/me/password", "old", old, "fresh", FRESH, "again", FRESH).statusCode();
	}

}
