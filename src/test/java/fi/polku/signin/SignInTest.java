package fi.polku.signin;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who sign in over HTTP, each test with people of its own. */
@PolkuTest
abstract class SignInTest {

	static final String PASSWORD = "polku-demo";

	private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0";

	private static int number;

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	@BeforeEach
	@AfterEach
	void nobodyRests() {
		this.jdbc.sql("delete from sign_in_attempt").update();
		this.clock.reset();
	}

	Door door() {
		return new Door("http://localhost:" + this.port, FIREFOX);
	}

	String person(Role... roles) {
		var username = "door-" + (++number);
		this.tryout.person(username, roles);
		return username;
	}

	String admin() {
		return person(Role.ADMIN);
	}

	long trail(String kind, String subject) {
		return this.jdbc.sql("select count(*) from trail where kind = :kind and element = :subject")
			.param("kind", kind)
			.param("subject", subject)
			.query(Long.class)
			.single();
	}

}
