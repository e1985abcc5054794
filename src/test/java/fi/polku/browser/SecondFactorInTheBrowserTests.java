package fi.polku.browser;

import java.security.GeneralSecurityException;
import java.util.List;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in with two steps, and what may stand in the way. */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorInTheBrowserTests {

	private static final String HERE = "/me/second-factor";

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	JdbcClient jdbc;

	private final PageCheck look = new PageCheck();

	@AfterAll
	void rest() {
		this.town.rest();
	}

	@Test
	void secondStep_isSetUpAndAskedFor() throws Exception {
		this.town.timeIs("2026-09-01T09:00");
		var name = this.town.person("Toini", Role.COORDINATOR);
		try (var toini = new Visitor(this.port)) {
			toini.signIn(name).go(HERE + "?lang=fi");
			toini.page().fill("#begin-password", Town.PASSWORD);
			toini.press("Aloita");
			inEachLanguage(toini, HERE);
			var secret = toini.page().locator("[data-secret]").innerText();
			toini.page().fill("#code", "000000");
			toini.press("Vahvista");
			this.look.state(toini, "fi");
			toini.page().fill("#code", now(secret));
			toini.press("Vahvista");
			assertThat(toini.page().locator("[data-code]").count()).isEqualTo(10);
			this.look.state(toini, "fi");
			inEachLanguage(toini, HERE);
		}
		try (var toini = new Visitor(this.port)) {
			toini.signIn(name);
			assertThat(toini.path()).isEqualTo("/sign-in/code");
			inEachLanguage(toini, "/sign-in/code");
			toini.page().fill("#code", "000000");
			toini.press("Vahvista");
			this.look.state(toini, "fi");
		}
	}

	@Test
	void passwordOfSomebodyElse_isChangedFirst() {
		var name = this.town.person("Tuula", Role.COORDINATOR);
		this.jdbc.sql("update app_user set password_once = true where username = :name").param("name", name).update();
		try (var tuula = new Visitor(this.port)) {
			tuula.signIn(name);
			assertThat(tuula.path()).startsWith("/me/password");
			inEachLanguage(tuula, "/me/password");
			tuula.page().fill("#old", "something else");
			tuula.page().fill("#fresh", "kolme-kettua-metsassa");
			tuula.page().fill("#again", "kolme-kettua-metsassa");
			tuula.press("Vaihda");
			this.look.state(tuula, "fi");
		}
	}

	/** At last in Finnish again. */
	private void inEachLanguage(Visitor reader, String path) {
		var all = new SoftAssertions();
		for (var language : List.of("sv", "en", "fi")) {
			reader.go(path + "?lang=" + language);
			all.check(() -> this.look.state(reader, language));
		}
		all.assertAll();
	}

	private String now(String secret) throws GeneralSecurityException {
		var bits = new StringBuilder();
		secret.replace(" ", "")
			.chars()
			.forEach((letter) -> bits.append(Integer.toBinaryString(32 + LETTERS.indexOf(letter)).substring(1)));
		var key = new byte[bits.length() / 8];
		for (int i = 0; i < key.length; i++) {
			key[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
		}
		return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(new SecretKeySpec(key, "RAW"),
				this.town.now());
	}

}
