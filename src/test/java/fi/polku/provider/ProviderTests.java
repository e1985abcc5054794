package fi.polku.provider;

import java.util.List;

import fi.polku.StartedPolku;
import fi.polku.signin.Door;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Polku as it is delivered against a provider, each in a process of its own. */
class ProviderTests {

	private static final StartedProvider PROVIDER = new StartedProvider();

	private static StartedPolku polku;

	private static String site;

	private static RoundTrip round;

	private static JdbcClient database;

	@BeforeAll
	static void bothStart() {
		var settings = "--polku.sign-in.provider.";
		polku = new StartedPolku("provider-polku", "--polku.demo-data=false", "--polku.sign-in.local=false",
				"--polku.sign-in.break-glass=admin", settings + "issuer=" + PROVIDER.issuer(),
				settings + "client-id=polku", settings + "client-secret=secret", settings + "name=Mallilan kaupunki",
				settings + "groups[0].name=polku-ohjaajat", settings + "groups[0].roles=COORDINATOR",
				settings + "groups[1].name=polku-esihenkilot", settings + "groups[1].roles=LEAD,AUDITOR");
		polku.start("-Xmx700m");
		site = polku.url("").replace("localhost", "127.0.0.1");
		PROVIDER.start(site);
		round = new RoundTrip(site, PROVIDER.issuer());
		database = polku.database();
	}

	@AfterAll
	static void bothStop() {
		PROVIDER.stop();
		polku.stop();
	}

	@Test
	void people_getTheRolesOfTheirGroups_andNoSecondFactorOfOurs() {
		database.sql("insert into second_factor_role (role) values ('LEAD')").update();
		var maija = round.door();
		assertThat(round.signIn(maija, "maija")).isEqualTo("/");
		var leena = round.door();
		assertThat(round.signIn(leena, "leena")).isEqualTo("/");

		assertThat(maija.get("/me").body()).contains("Maija Malli", "maija.malli");
		assertThat(roles("maija.malli")).containsExactly("COORDINATOR");
		assertThat(roles("leena.malli")).containsExactly("AUDITOR", "LEAD");
		assertThat(maija.get("/tasks").statusCode()).isEqualTo(200);
		assertThat(maija.get("/team").statusCode()).isEqualTo(403);
		assertThat(leena.get("/team").statusCode()).isEqualTo(200);
		assertThat(maija.get("/me/sessions").body()).contains("Firefox");
	}

	@Test
	void whoeverArrives_isNotAskedForAPasswordOfOurs() {
		var leena = round.door();
		round.signIn(leena, "leena");
		database.sql("update app_user set password_once = true where username = 'leena.malli'").update();

		assertThat(leena.get("/team").statusCode()).isEqualTo(200);
		assertThat(leena.get("/me").body()).doesNotContain("/me/password", "/me/second-factor");
		assertThat(leena.get("/me/password").body()).doesNotContain("type=\"password\"");
		assertThat(leena.get("/me/second-factor").body()).doesNotContain("type=\"password\"");
	}

	@Test
	void roles_areRenewedAtEachSignIn() {
		round.signIn(round.door(), "maija");
		database.sql("update user_role set role = 'OWNER' where username = 'maija.malli'").update();
		assertThat(roles("maija.malli")).containsExactly("OWNER");

		assertThat(round.signIn(round.door(), "maija")).isEqualTo("/");
		assertThat(roles("maija.malli")).containsExactly("COORDINATOR");
	}

	@Test
	void nobodysGroups_areRefusedInWords() {
		var door = round.door();
		assertThat(round.signIn(door, "vieras")).isEqualTo("/sign-in?refused=noRole");

		assertThat(door.get("/sign-in?refused=noRole").body()).contains("none of your groups");
		assertThat(door.get("/me").statusCode()).isEqualTo(302);
		assertThat(database.sql("select count(*) from app_user where username = 'vieras.malli'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void sameUserName_isNotTheSamePerson() {
		var door = round.door();
		assertThat(round.signIn(door, "coordinator")).isEqualTo("/sign-in?refused=taken");
		assertThat(door.get("/me").statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "forged", "audience", "expired", "nonce" })
	void tokensThatAreNotGood_areRefused(String who) {
		var door = round.door();
		assertThat(round.signIn(door, who)).isEqualTo("/sign-in?refused=fault");
		assertThat(door.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void beginning_hasStateNonceAndProofKey() {
		assertThat(round.door().get("/oauth2/authorization/polku").headers().firstValue("Location").orElseThrow())
			.startsWith(PROVIDER.issuer() + "/oauth2/authorize?")
			.contains("response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
	}

	@Test
	void anotherState_andAnotherBrowser_areRefused() {
		var maija = round.door();
		var callback = round.callback(maija, "maija");

		var other = round.door();
		other.get("/sign-in");
		assertThat(other.to(other.get(callback))).isEqualTo("/sign-in?refused=fault");
		assertThat(maija.to(maija.get(callback.replaceAll("state=[^&]*", "state=another"))))
			.isEqualTo("/sign-in?refused=fault");
		assertThat(maija.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void sameCodeTwice_isRefused() {
		var door = round.door();
		var callback = round.callback(door, "maija");
		assertThat(door.to(door.get(callback))).isEqualTo("/");
		assertThat(door.to(door.get(callback))).isEqualTo("/sign-in?refused=fault");
	}

	@Test
	void whoeverLeft_staysOut() {
		round.signIn(round.door(), "leena");
		database.sql("update app_user set active = false where username = 'leena.malli'").update();
		try {
			assertThat(round.signIn(round.door(), "leena")).isEqualTo("/sign-in?refused=left");
		}
		finally {
			database.sql("update app_user set active = true where username = 'leena.malli'").update();
		}
	}

	@Test
	void signingOut_endsBoth() {
		var door = round.door();
		round.signIn(door, "maija");
		assertThat(door.get(door.to(door.get("/oauth2/authorization/polku"))).headers().firstValue("Location"))
			.as("the provider knows them still")
			.hasValueSatisfying((next) -> assertThat(next).startsWith(site + "/login/oauth2/code/polku"));

		var out = door.post("/me", "/sign-out");
		var next = out.headers().firstValue("Refresh").orElseThrow().replace("0; url=", "");
		assertThat(next).startsWith(PROVIDER.issuer() + "/connect/logout?");
		assertThat(door.to(door.get(next))).isEqualTo("/sign-in");

		assertThat(door.get("/me").statusCode()).isEqualTo(302);
		assertThat(door.get(door.to(door.get("/oauth2/authorization/polku"))).headers().firstValue("Location"))
			.hasValueSatisfying((page) -> assertThat(page).endsWith("/login"));
	}

	@Test
	void leavingAtTheProvider_endsTheSessionsHere() throws Exception {
		var door = round.door();
		round.signIn(door, "maija");
		assertThat(round.tell("bad", "maija")).isEqualTo(400);
		assertThat(door.get("/me").statusCode()).isEqualTo(200);

		assertThat(round.tell("good", "maija")).isEqualTo(200);
		assertThat(door.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void passwordsOfOurOwn_openForOneAloneInNeed() {
		assertThat(round.door().get("/sign-in").body()).contains("Mallilan kaupunki", "/oauth2/authorization/polku");
		assertThat(round.door().signIn("coordinator", "polku-demo")).isEqualTo("/sign-in?fault");
		assertThat(round.door().signIn("admin", "polku-demo")).isEqualTo("/");
	}

	private static List<String> roles(String username) {
		return database.sql("select role from user_role where username = :username order by role")
			.param("username", username)
			.query(String.class)
			.list();
	}

}
